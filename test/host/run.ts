// What VS Code calls when the extension's tests are to run. This module comes first in the bundle: the tests that follow
// find mocha's `describe` and `it` in place. Mocha's browser build serves both hosts.
import 'mocha/mocha.js'
import { report } from './report'

mocha.setup({ ui: 'bdd', timeout: 60_000, forbidOnly: true, forbidPending: true, reporter: class {} as never })

/** Runs the tests; VS Code reports a rejected promise as a failed run. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (failures: number) => (failures === 0 ? resolve() : reject(new Error(`${failures} tests failed.`)))
    report(Mocha.prototype.run.call(mocha, end)) // `mocha.run` itself wants a page's address
  })
}
