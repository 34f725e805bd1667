/** Works through the items with at most `bound` at work at once; a failure of one is the caller's to catch in `work`. */
export async function inParallel<Item>(items: Iterable<Item>, bound: number, work: (item: Item) => Promise<void>) {
  const queue = items[Symbol.iterator]()
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: bound }, worker))
}
