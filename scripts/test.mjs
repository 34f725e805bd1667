// `npm test` runs every step, `npm test -- unit web` those that are named. Each step is a process of its own; what it
// says goes to out/logs/. The last line is the sum: `N passed, N failed`.
import { installDependencies } from './install.mjs'
import { runStep } from './step.mjs'

/** A step counts the tests that its last line tells of, unless it is one check, which passes or fails as a whole. */
const steps = [
  { name: 'types', script: 'types', check: true, minutes: 5 },
  { name: 'lint', script: 'lint', check: true, minutes: 5 },
  { name: 'format', script: 'format', check: true, minutes: 5 },
  { name: 'unit', script: 'unit', minutes: 10 },
  { name: 'growth', script: 'growth', minutes: 10 },
  { name: 'grammar', script: 'grammar', minutes: 10 },
  { name: 'node', script: 'node-host', argument: 'oldest', inEditor: true, minutes: 12 },
  { name: 'node', script: 'node-host', argument: 'newest', inEditor: true, minutes: 12 },
  { name: 'node', script: 'node-host', argument: 'restricted', inEditor: true, minutes: 12 },
  { name: 'web', script: 'web-host', inEditor: true, minutes: 12 },
  { name: 'browser', script: 'browser', argument: 'oldest', minutes: 20 },
  { name: 'browser', script: 'browser', argument: 'newest', minutes: 20 },
  { name: 'typist', script: 'typist', argument: 'short', minutes: 20 },
  { name: 'package', script: 'package', check: true, minutes: 5 },
]

const named = process.argv.slice(2)
const unknown = named.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) throw new Error(`There is no step ${unknown}; there are ${steps.map(({ name }) => name)}.`)

installDependencies()
const total = { passed: 0, failed: 0 }
for (const step of steps.filter(({ name }) => named.length === 0 || named.includes(name))) {
  const { passed, failed } = await runStep(step)
  total.passed += passed
  total.failed += failed
}
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`\n${total.passed} passed, ${total.failed} failed`)
