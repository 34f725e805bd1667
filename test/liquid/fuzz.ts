import { parseArgs } from 'node:util'
import { Random } from '../kramdown/random'
import { difference } from './compare'
import { makeTemplate } from './grammar'
import { askJekyll } from './oracle'

/** Compares random templates with real Jekyll: `npm run fuzz:liquid -- --cases 5000 --seed 1`. */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '10' },
  },
})
const [count, seed, show] = [Number(values.cases), Number(values.seed), Number(values.show)]
const random = new Random(seed)
const templates = Array.from({ length: count }, () => makeTemplate(random))
const answers = askJekyll(templates)
let equal = 0
let stopped = 0
for (const [index, template] of templates.entries()) {
  const answer = answers[index]!
  if (answer.error !== undefined) stopped += 1
  const found = difference(template, answer)
  if (found === undefined) equal += 1
  else if (index - equal < show) console.log(`${JSON.stringify(template)}\n  ${found.slice(0, 600)}\n`)
}
console.log(
  `${equal} of ${count} equal (${((100 * equal) / count).toFixed(2)} %), Jekyll stopped at ${stopped}, seed ${seed}`,
)
// Known differences: a drop's `inspect`, which is JSON over many lines, and blank lines between blocks of an excerpt's HTML.
process.exitCode = equal / count >= 0.999 ? 0 : 1
