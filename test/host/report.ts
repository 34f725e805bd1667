/** Prints a line for each test, then the line that scripts/test.mjs reads. */
export function report(runner: Mocha.Runner): void {
  let [passed, failed] = [0, 0]
  runner.on('pass', (test) => {
    passed += 1
    console.log(`  ✓ ${test.fullTitle()}`)
  })
  runner.on('fail', (test, error: Error) => {
    failed += 1
    console.log([`  ✗ ${test.fullTitle()}`, ...reason(error)].join('\n'))
  })
  runner.once('end', () => console.log(`# passed ${passed}, failed ${failed}`))
}

/** The lines of an error's stack. A bar distinguishes them from the editor's own output. */
function reason(error: Error): string[] {
  return (error.stack ?? error.message).split('\n').map((line) => `    │ ${line}`)
}
