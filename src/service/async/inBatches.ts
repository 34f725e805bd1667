/**
 * Asks for items with at most `atOnce` under way, in two batches: while the answers of one are taken in, the other is
 * waited for. All of a batch is asked for at once: the editor carries questions of one moment in one message, and each
 * message costs more than a question.
 * @param ask must not fail
 */
export async function inBatches<Item, Answer>(
  items: readonly Item[],
  atOnce: number,
  ask: (item: Item) => Promise<Answer>,
  take: (answer: Answer) => Promise<void>,
): Promise<void> {
  const size = Math.ceil(atOnce / 2)
  let next: Promise<Answer[]> = nothing
  let last: Promise<Answer[]> = nothing
  for (let start = 0; start < items.length + 2 * size; start += size) {
    const answers = await next
    next = last
    last = Promise.all(items.slice(start, start + size).map(ask))
    for (const answer of answers) await take(answer)
  }
}

const nothing: Promise<never[]> = Promise.resolve([])
