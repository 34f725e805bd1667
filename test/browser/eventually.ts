const patience = 30_000 // milliseconds, because a busy machine needs a long time

/**
 * Reads a value repeatedly until it is right. After 30 seconds it fails with the message of `complain` about the last
 * value.
 */
export async function eventually<T>(
  read: () => Promise<T>,
  isRight: (value: T) => boolean,
  complain: (value: T) => string,
): Promise<T> {
  const limit = Date.now() + patience
  for (;;) {
    const value = await read()
    if (isRight(value)) return value
    if (Date.now() > limit) throw new Error(complain(value))
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/**
 * Repeats a check until it does not throw. It may fail for a moment, because a preview reloads its frame whenever the
 * blog changes.
 */
export async function settled(check: () => Promise<unknown>): Promise<void> {
  const limit = Date.now() + patience
  for (;;) {
    try {
      await check()
      return
    } catch (error) {
      if (Date.now() > limit) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}
