/** Reads a value again and again until it is right, and fails with the last one if it does not become so in 15 seconds. */
export async function eventually<T>(
  read: () => Promise<T>,
  isRight: (value: T) => boolean,
  complain: (value: T) => string,
): Promise<T> {
  const limit = Date.now() + 15_000
  for (;;) {
    const value = await read()
    if (isRight(value)) return value
    if (Date.now() > limit) throw new Error(complain(value))
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
