/** Work in steps, after each of which the caller can pause or stop, with a result. */
export type Steps<T> = Generator<void, T>

/** Does all steps and returns the result. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
