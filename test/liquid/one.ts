import { readCases } from './cases'
import { difference } from './compare'

/** Prints the recorded cases that we render differently: `node scripts/tool.mjs liquid/one`. */
let count = 0
let equal = 0
for (const { answers } of readCases())
  for (const [template, answer] of answers) {
    count += 1
    const found = difference(template, answer)
    if (found === undefined) equal += 1
    else console.log(`${JSON.stringify(template)}\n  ${found}`)
  }
console.log(`${equal} of ${count}`)
