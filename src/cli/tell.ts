import process from 'node:process'
import { visibleLines } from '../escape/controls'
import { forTerminal } from '../escape/terminal'
import type { Disk } from './disk'

/** Writes a line to the standard error output. */
export function complain(line: string): void {
  process.stderr.write(`${forTerminal(line)}\n`)
}

/** Complains that a command could not do something. The exit code for it. */
export function refuse(command: string, message: string): 2 {
  complain(`jekyll-posts ${command}: ${message}`)
  return 2
}

/** Complains about all that could not be read. The exit code for it, 0 if all could. */
export function tellFailures(command: string, { failures }: Disk): 0 | 2 {
  for (const { path, reason } of failures) complain(`jekyll-posts ${command}: ${path}: ${reason}`)
  return failures.length > 0 ? 2 : 0
}

/** Writes what other programs read, byte for byte; a terminal gets the control characters in it written out. */
export function print(text: string): void {
  process.stdout.write(process.stdout.isTTY ? visibleLines(text) : text)
}
