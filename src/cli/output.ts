import process from 'node:process'
import { visibleLines } from '../escape/controls'
import { forTerminal } from '../escape/terminal'
import type { Disk } from './disk'

/** Writes a line to the standard error output. */
export function printError(line: string): void {
  process.stderr.write(`${forTerminal(line)}\n`)
}

/** Prints why a command failed. Returns its exit code. */
export function fail(command: string, message: string): 2 {
  printError(`jekyll-posts ${command}: ${message}`)
  return 2
}

/** Prints what could not be read, and why. Returns the exit code: 0 if everything could be read. */
export function reportFailures(command: string, { failures }: Disk): 0 | 2 {
  for (const { path, reason } of failures) printError(`jekyll-posts ${command}: ${path}: ${reason}`)
  return failures.length > 0 ? 2 : 0
}

/** Writes to the standard output: byte for byte for other programs, with visible control characters for a terminal. */
export function print(text: string): void {
  process.stdout.write(process.stdout.isTTY ? visibleLines(text) : text)
}
