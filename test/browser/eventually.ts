const patience = 30_000 // busy machines need long, and others wait no longer than necessary

/** Reads a value repeatedly until it is right, and fails with the last one after 30 seconds. */
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

/** Checks repeatedly until nothing is thrown: a preview reloads its frame whenever the blog changes. */
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
