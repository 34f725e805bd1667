import Mocha from 'mocha'

/** The failures and the sum, and below them the line that scripts/test.mjs reads: for runs of thousands of tests. */
export default class QuietReporter extends Mocha.reporters.Base {
  constructor(runner, options) {
    super(runner, options)
    runner.once('end', () => {
      this.epilogue()
      console.log(`# passed ${this.stats.passes}, failed ${this.stats.failures}`)
    })
  }
}
