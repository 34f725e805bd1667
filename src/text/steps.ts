/** Work that runs in steps and returns a result. The caller can pause or stop it after each step. */
export type Steps<T> = Generator<void, T>

/** Runs all steps and returns the result. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
