/** Work that may be left after each step, and its result. */
export type Steps<T> = Generator<void, T>

/** Does all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
