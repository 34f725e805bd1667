// VS Code calls `run` to run the tests. This module is the first of the bundle, so that mocha's `describe` and `it`
// exist when the tests are loaded. Mocha's browser build works in both hosts.
import 'mocha/mocha.js'
import { report } from './report'

mocha.setup({ ui: 'bdd', timeout: 60_000, forbidOnly: true, forbidPending: true, reporter: class {} as never })

/** Runs the tests; VS Code reports a rejected promise as a failed run. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (failures: number) => (failures === 0 ? resolve() : reject(new Error(`${failures} tests failed.`)))
    report(Mocha.prototype.run.call(mocha, end)) // `mocha.run` itself needs the URL of a page
  })
}
