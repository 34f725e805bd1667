/**
 * Requests an answer for each item, at most `atOnce` at the same time, in two batches: while the answers of one batch
 * are processed, those of the other are pending. All requests of a batch are sent at once, since the editor sends them
 * in one message, and a message costs more than a request.
 * @param ask must not reject
 */
export async function inBatches<Item, Answer>(
  items: readonly Item[],
  atOnce: number,
  ask: (item: Item) => Promise<Answer>,
  process: (answer: Answer) => Promise<void>,
): Promise<void> {
  const size = Math.ceil(atOnce / 2)
  let next: Promise<Answer[]> = noAnswers
  let last: Promise<Answer[]> = noAnswers
  for (let start = 0; start < items.length + 2 * size; start += size) {
    const answers = await next
    next = last
    last = Promise.all(items.slice(start, start + size).map(ask))
    for (const answer of answers) await process(answer)
  }
}

const noAnswers: Promise<never[]> = Promise.resolve([])
