import Mocha from 'mocha'

/** Prints only the failures and the sum, for runs of thousands of tests, then the line that scripts/test.mjs reads. */
export default class QuietReporter extends Mocha.reporters.Base {
  constructor(runner, options) {
    super(runner, options)
    runner.once('end', () => {
      this.epilogue()
      console.log(`# passed ${this.stats.passes}, failed ${this.stats.failures}`)
    })
  }
}
