import { forTerminal } from '../escape/terminal'
import { reasons, type ReasonKey } from '../messages/reasons'
import type { Outcome } from '../jekyll/output/outcome'
import { decodeUrl } from '../text/decodeUrl'

/** Returns a table for people: first what Jekyll writes, then what it does not write, and why. */
export function asTable(outcomes: readonly Outcome[]): string {
  const written = outcomes.filter((outcome) => outcome.written)
  const others = outcomes.filter((outcome) => !outcome.written)
  return (
    columns(written.map(writtenRow)) + columns(others.map(otherRow)) + `${summary(written.length, others.length)}\n`
  )
}

// Fails to compile if a reason has no text.
const words: Readonly<Record<NonNullable<Outcome['reason']>, string>> = reasons satisfies Record<ReasonKey, string>

function writtenRow({ date, url, path, reason }: Outcome): string[] {
  return [date?.toString() ?? '', decodeUrl(url ?? ''), path, reason ? `but ${words[reason]}` : '']
}

function otherRow({ path, reason }: Outcome): string[] {
  return ['not written', path, reason ? words[reason] : '']
}

function summary(written: number, others: number): string {
  return `${written} written, ${others} not written`
}

function columns(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(forTerminal))
  const widths = (rows[0] ?? []).map((_, column) =>
    cells.reduce((widest, row) => Math.max(widest, width(row[column] ?? '')), 0),
  )
  const padded = (cell: string, column: number) => cell + ' '.repeat((widths[column] ?? width(cell)) - width(cell))
  return cells.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('')
}

/** The width of a text in cells of a terminal: East Asian letters take two. */
function width(text: string): number {
  const wide =
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}]/gu
  return Array.from(text.normalize('NFC')).length + (text.normalize('NFC').match(wide)?.length ?? 0)
}
