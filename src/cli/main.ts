import process from 'node:process'
import { check } from './check'
import { list } from './list'
import { render } from './render'
import { fail } from './output'

const usage = `Usage: jekyll-posts check [folder|files] [--fix] [--dry-run] [--format text|github|json|sarif] [--rule id=level]
         Reports what Jekyll rejects or reads differently from what you meant. Exits with 1 if there is an error. --fix
         applies every fix that is unambiguous. --dry-run shows these changes as a diff and writes nothing.

       jekyll-posts list [folder] [--json]
         Lists every post and draft of a Jekyll site: whether Jekyll publishes it, with which date, and at which URL.

       jekyll-posts render FILE… [--config FILE | --site DIR] [--json]
         Prints the HTML that Jekyll's Markdown converter makes of each file, without its front matter. - reads standard
         input. With --site, Liquid runs first, as in the site. Exits with 1 if the build fails.
`

/** The commands by name. Each takes the arguments after it and returns the exit code. */
const commands: Readonly<Record<string, (args: readonly string[]) => number>> = { check, list, render }

// The reader of our output may close it early: `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  process.exit(fail(name, error.message))
})
process.stderr.on('error', () => process.exit(2)) // an error message has no reader any more

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (command) process.exitCode = run(command)
else {
  process[name === '--help' || name === '-h' ? 'stdout' : 'stderr'].write(usage)
  process.exitCode = name === '--help' || name === '-h' ? 0 : 2
}

/** Runs a command and returns its exit code. Prints errors without a stack trace. */
function run(command: (args: readonly string[]) => number): number {
  try {
    return command(args)
  } catch (error) {
    return fail(name, error instanceof Error ? error.message : String(error))
  }
}
