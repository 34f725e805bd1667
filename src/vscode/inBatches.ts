/**
 * Asks for items in batches, and takes in the answers of one batch while the next one is under way. All of a batch is asked
 * for at once: the editor carries questions of one moment in one message, and each message costs more than a question.
 * @param ask must not fail
 */
export async function inBatches<Item, Answer>(
  items: readonly Item[],
  size: number,
  ask: (item: Item) => Promise<Answer>,
  take: (answer: Answer) => Promise<void>,
): Promise<void> {
  let asked: Promise<Answer[]> = Promise.resolve([])
  for (let start = 0; start < items.length + size; start += size) {
    const answers = await asked
    asked = Promise.all(items.slice(start, start + size).map(ask))
    for (const answer of answers) await take(answer)
  }
}
