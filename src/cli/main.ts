import process from 'node:process'
import { check } from './check'
import { list } from './list'
import { render } from './render'
import { refuse } from './tell'

const usage = `Usage: jekyll-posts check [folder|files] [--fix] [--dry-run] [--format text|github|json|sarif] [--rule id=level]
         Tells what Jekyll would refuse or read otherwise than meant; exits with 1 where there is an error. --fix
         mends what has one right answer, --dry-run shows as a diff what it would change.

       jekyll-posts list [folder] [--json]
         Says of every post and draft of a Jekyll site whether it will be written, when, and where.

       jekyll-posts render FILE… [--config FILE | --site DIR] [--json]
         Prints what Jekyll's Markdown converter gives for each file, front matter off; - is standard input. With --site
         Liquid runs first, as it does in the site; exits with 1 where Jekyll would stop.
`

/** The commands by name; each gets the arguments after it and gives the exit code. */
const commands: Readonly<Record<string, (args: readonly string[]) => number>> = { check, list, render }

// What reads our output may have had enough of it: `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  process.exit(refuse(name, error.message))
})
process.stderr.on('error', () => process.exit(2)) // nobody is left to be told

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (command) process.exitCode = run(command)
else {
  process[name === '--help' || name === '-h' ? 'stdout' : 'stderr'].write(usage)
  process.exitCode = name === '--help' || name === '-h' ? 0 : 2
}

/** The exit code of a command. No user is shown a stack trace. */
function run(command: (args: readonly string[]) => number): number {
  try {
    return command(args)
  } catch (error) {
    return refuse(name, error instanceof Error ? error.message : String(error))
  }
}
