import { parseArgs } from 'node:util'
import { canonical, difference } from './canonical'
import { readFixtures } from './fixtures'
import { constructs, makeDocument, mutate } from './grammar'
import { askKramdown } from './oracle'
import { Random } from './random'
import { render } from './render'

/** Random documents against real kramdown: `npm run fuzz -- --cases 20000 --seed 1`. */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '10' },
  },
})
const [count, seed, show] = [Number(values.cases), Number(values.seed), Number(values.show)]
const BATCH = 2000

/** What is known to come out otherwise, with the reason; the list may only shrink. */
const known: readonly (readonly [reason: string, applies: (text: string, expected: string) => boolean])[] = [
  [
    'kramdown indents blocks even inside `pre`, where every space shows',
    (text) => /<pre\b/.test(text) && /markdown=/.test(text),
  ],
  ['kramdown leaves its own placeholder behind', (_, expected) => /\b[a-z0-9]{100,}\b/.test(expected)],
]

const random = new Random(seed)
const fixtures = readFixtures().map(({ text }) => text)
const uses = new Map<string, number>()
let [nested, made, equal, failed, shown] = [0, 0, 0, 0, 0]

function nextCase(): string {
  if (fixtures.length > 0 && random.chance(0.3)) return mutate(random, random.pick(fixtures))
  const { text, used, deepest } = makeDocument(random)
  made++
  if (deepest > 1) nested++
  for (const construct of used) uses.set(construct, (uses.get(construct) ?? 0) + 1)
  return text
}

/** kramdown's result, where kramdown gives one, is what ours must be. */
function check(text: string, expected: string | undefined): void {
  if (expected === undefined) return void failed++
  const found = difference(canonical(expected), canonical(render(text)))
  if (found === undefined || known.some(([, applies]) => applies(text, expected))) equal++
  else if (shown++ < show) console.log(`${JSON.stringify(text)}\n${found}\n`)
}

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
console.log(`${equal} of ${answered} equal (${((100 * equal) / answered).toFixed(3)} %), seed ${seed}`)
process.exitCode = equal / answered >= 0.999 ? 0 : 1
