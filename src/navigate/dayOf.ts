/** A day as `2024-05-01`, from seconds since 1970; empty where there is none. */
export function dayOf(seconds: number): string {
  return seconds === 0 || !Number.isFinite(seconds) ? '' : new Date(seconds * 1000).toISOString().slice(0, 10)
}
