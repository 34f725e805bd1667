/** Runs `work` for each item, at most `bound` at the same time. If `work` rejects, so does this. */
export async function inParallel<Item>(items: Iterable<Item>, bound: number, work: (item: Item) => Promise<void>) {
  const queue = items[Symbol.iterator]()
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: bound }, worker))
}
