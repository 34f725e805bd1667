import { parseArgs } from 'node:util'
import { compare } from './compare'
import { readFixtures } from './fixtures'
import { constructs, makeDocument, mutate } from './grammar'
import { askKramdown } from './oracle'
import { knownDifferences } from './knownDifferences'
import { Random } from './random'

/** Compares random documents with real kramdown: `npm run tool -- fuzz/kramdown --cases 20000 --seed 1`. */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '10' },
  },
})
const [count, seed, show] = [Number(values.cases), Number(values.seed), Number(values.show)]
const BATCH = 2000

/**
 * Fails if we now render the example of a known difference as kramdown does. Then the entry must be removed, because
 * the list may only shrink.
 */
function checkList(): void {
  const answers = askKramdown(knownDifferences.map(({ example }) => ({ text: example })))
  for (const [index, { example, reason, applies }] of knownDifferences.entries()) {
    const expected = answers[index]?.html ?? ''
    const found = compare(example, expected)
    if (found === undefined || !applies({ text: example, expected, ...found }))
      throw new Error(`No longer different, remove it: ${reason}`)
  }
}

const random = new Random(seed)
const fixtures = readFixtures().map(({ text }) => text)
const excused = new Map<string, number>()
const uses = new Map<string, number>()
let [nested, made, equal, failed, unlisted] = [0, 0, 0, 0, 0]

function nextCase(): string {
  if (fixtures.length > 0 && random.chance(0.3)) return mutate(random, random.pick(fixtures))
  const { text, used, deepest } = makeDocument(random)
  made++
  if (deepest > 1) nested++
  for (const construct of used) uses.set(construct, (uses.get(construct) ?? 0) + 1)
  return text
}

/** Compares our result with kramdown's. A text on which kramdown fails is only counted. */
function check(text: string, expected: string | undefined): void {
  if (expected === undefined) return void failed++
  const found = compare(text, expected)
  if (found === undefined) return void equal++
  const reason = knownDifferences.find(({ applies }) => applies({ text, expected, ...found }))?.reason
  if (reason !== undefined) excused.set(reason, (excused.get(reason) ?? 0) + 1)
  else if (unlisted++ < show) console.log(`${found.of}: ${JSON.stringify(text)}\n${found.shown}\n`)
}

checkList()
for (let done = 0; done < count; done += BATCH) {
  const texts = Array.from({ length: Math.min(BATCH, count - done) }, nextCase)
  for (const [index, { html }] of askKramdown(texts.map((text) => ({ text }))).entries()) check(texts[index]!, html)
}
for (const construct of constructs) {
  const part = (100 * (uses.get(construct) ?? 0)) / made
  console.log(`${part.toFixed(1).padStart(6)} % ${construct}${part < 2 ? '  <- too few' : ''}`)
}
const answered = count - failed
console.log(
  `${((100 * nested) / made).toFixed(1)} % of generated cases nest two or more; kramdown itself failed on ${failed}`,
)
for (const { reason } of knownDifferences) console.log(`${excused.get(reason) ?? 0} known to differ: ${reason}`)
console.log(`${unlisted} differences that are not in the list of known differences`)
console.log(`${equal} of ${answered} equal (${((100 * equal) / answered).toFixed(3)} %), seed ${seed}`)
process.exitCode = equal / answered >= 0.999 ? 0 : 1
