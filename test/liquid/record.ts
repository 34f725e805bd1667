import { writeFileSync } from 'node:fs'
import { readCases, recordedIn } from './cases'
import { askJekyll } from './oracle'

/** Records Jekyll's answers to the cases in files beside them: `npm run tool -- record/liquid`. */
let count = 0
for (const { name, templates } of readCases()) {
  const answers = askJekyll(templates)
  const recorded = templates.map((template, index) => [template, answers[index]])
  writeFileSync(recordedIn(name), `[\n${recorded.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`)
  count += templates.length
}
console.log(`${count} cases recorded`)
