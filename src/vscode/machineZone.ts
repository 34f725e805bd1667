/** The name of the zone of the machine that the editor runs on. */
export function machineZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
