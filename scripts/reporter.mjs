import Mocha from 'mocha'

/** Prints Mocha’s report of each test, then the line that scripts/test.mjs reads. */
export default class Reporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options)
    runner.once('end', () => console.log(`# passed ${this.stats.passes}, failed ${this.stats.failures}`))
  }
}
