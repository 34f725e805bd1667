const patience = 30_000 // a machine that is busy takes long, and waits cost nothing where it is not

/** Reads a value again and again until it is right, and fails with the last one if it does not become so in 30 seconds. */
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

/** Checks again and again until nothing is thrown: a preview draws itself anew, frame and all, whenever the blog says more. */
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
