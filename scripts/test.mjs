// Runs the tests: `npm test` every step, `npm test -- unit web` the named ones. Each step is a process of its own,
// whose output also goes to out/logs/. The last line is the sum: `N passed, N failed`.
import { fail, unknownName } from './fail.mjs'
import { installDependencies } from './install.mjs'
import { duration, runStep } from './step.mjs'

/**
 * The steps. The result of a step is the number of tests in its last line. A step with `check` is a single check, which
 * passes or fails as a whole.
 */
const steps = [
  { name: 'types', npm: 'types', check: true, minutes: 5 },
  { name: 'lint', npm: 'lint', check: true, minutes: 5 },
  { name: 'format', npm: 'format', check: true, minutes: 5 },
  { name: 'unit', npm: 'unit', minutes: 10 },
  { name: 'growth', node: 'growth', minutes: 10 },
  { name: 'grammar', node: 'grammar', minutes: 10 },
  { name: 'node', node: 'nodeHost', argument: 'oldest', inEditor: true, minutes: 12 },
  { name: 'node', node: 'nodeHost', argument: 'newest', inEditor: true, minutes: 12 },
  { name: 'node', node: 'nodeHost', argument: 'restricted', inEditor: true, minutes: 12 },
  { name: 'web', node: 'webHost', inEditor: true, minutes: 12 },
  { name: 'browser', node: 'browser', argument: 'oldest', minutes: 20 },
  { name: 'browser', node: 'browser', argument: 'newest', minutes: 20 },
  { name: 'typist', npm: 'typist', argument: 'short', minutes: 20 },
  { name: 'package', npm: 'package', check: true, minutes: 5 },
]

const names = steps.map(({ name }) => name)
const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !names.includes(name))
if (unknown === undefined) await run(steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
else fail(unknownName('step', unknown, names))

async function run(chosen) {
  installDependencies()
  const start = Date.now()
  const results = []
  for (const [index, step] of chosen.entries())
    results.push(await runStep(step, `step ${index + 1} of ${chosen.length}`))
  const [passed, failed] = ['passed', 'failed'].map((key) => results.reduce((sum, result) => sum + result[key], 0))
  process.exitCode = failed === 0 ? 0 : 1
  for (const { title } of results.filter((result) => result.failed > 0)) console.log(`\nFailed: ${title}`)
  console.log(`\n${chosen.length} ${chosen.length === 1 ? 'step' : 'steps'} in ${duration(Date.now() - start)}`)
  console.log(`${passed} passed, ${failed} failed`)
}
