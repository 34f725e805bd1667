import Mocha from 'mocha'

/** Mocha's own report, and under it the line that scripts/test.mjs counts from. */
export default class Reporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options)
    runner.once('end', () => console.log(`# passed ${this.stats.passes}, failed ${this.stats.failures}`))
  }
}
