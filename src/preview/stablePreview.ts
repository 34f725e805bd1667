import { findFrontMatter } from '../frontmatter/borders'
import { analyzeLiquid, type LiquidSyntaxError } from '../liquid/analyze/analyzeLiquid'
import { liquidTokens } from '../liquid/tokens'
import type { Span } from '../text/span'

/** The line in which the author types, counted from 0, and the number of milliseconds since the last edit. */
export interface Typing {
  readonly line: number
  readonly idle: number
}

/** The last text that was rendered without new errors. */
export interface StableText {
  readonly text: string
  readonly faults: readonly string[]
}

interface WithFaults {
  readonly faults: readonly string[]
}

/** The preview of a text, possibly without its half-typed parts while the author types. */
export interface StablePreview<T> {
  readonly text: string
  readonly preview: T
  /** The number of milliseconds without an edit after which the full text is rendered; 0 if `text` is the full text. */
  readonly heldFor: number
}

/** The number of milliseconds for which a half-typed line is left out of the preview. */
export const shortHold = 1_000
/** The number of milliseconds for which an unclosed block is left out of the preview. */
export const longHold = 5_000

/**
 * Renders the preview of a text while its author types. If the text has errors that `before` did not have, renders the
 * text without its half-typed parts instead. The number of lines stays the same.
 */
export function stablePreview<T extends WithFaults>(
  text: string,
  before: StableText | undefined,
  typing: Typing | undefined,
  render: (text: string) => T,
): StablePreview<T> {
  const preview = render(text)
  const isSound = ({ faults }: WithFaults) => isAmong(faults, before?.faults ?? [])
  if (!typing || !before || typing.idle >= longHold || (isSound(preview) && !isOpen(text)))
    return { text, preview, heldFor: 0 }
  for (const [heldFor, version] of versions(text, before.text, typing)) {
    const held = render(version)
    if (isSound(held)) return { text: version, preview: held, heldFor }
  }
  return { text, preview, heldFor: 0 }
}

function isAmong(faults: readonly string[], others: readonly string[]): boolean {
  const left = [...others]
  return faults.every((fault) => left.includes(fault) && left.splice(left.indexOf(fault), 1).length > 0)
}

/**
 * Yields versions of the text without its half-typed parts, each with the time for which it may replace the full text.
 */
function* versions(text: string, before: string, { line, idle }: Typing): Generator<[heldFor: number, text: string]> {
  if (isOpen(text)) return yield [longHold, '\n'.repeat(text.split('\n').length - 1)]
  const lines = text.split('\n')
  const withLine = (put: string) => lines.map((each, index) => (index === line ? put : each)).join('\n')
  const { cut, isOneLine } = withoutOpenBraces(text, lines.slice(0, line + 1).join('\n').length)
  if (idle < shortHold || !isOneLine) yield [isOneLine ? shortHold : longHold, cut]
  if (idle < shortHold) {
    const linesBefore = before.split('\n')
    const lineBefore = linesBefore.length === lines.length ? linesBefore[line] : undefined
    if (lineBefore !== undefined) yield [shortHold, withLine(lineBefore)]
    yield [shortHold, withLine('')]
  }
  for (const each of idle < shortHold ? [cut, withLine(''), text] : [text]) yield [longHold, withoutOpenBlocks(each)]
}

/**
 * Removes the Liquid that is unclosed at `end`, the end of the typed line. Also returns whether that Liquid is on one
 * line.
 */
function withoutOpenBraces(text: string, end: number): { readonly cut: string; readonly isOneLine: boolean } {
  const typed = text.slice(0, end)
  const start = Math.max(typed.lastIndexOf('{{'), typed.lastIndexOf('{%'))
  if (start === -1 || /[%}]\}/.test(typed.slice(start + 2))) return { cut: text, isOneLine: true }
  const open = typed.slice(start)
  return {
    cut: typed.slice(0, start) + open.replace(/[^\r\n]/g, '') + text.slice(end),
    isOneLine: !open.includes('\n'),
  }
}

/** Whether the text begins with front matter that is not closed. */
function isOpen(text: string): boolean {
  return /^\uFEFF?-{1,3}[ \t\r]*(?:\n|$)/.test(text) && !findFrontMatter(text)
}

/** Removes the tags of unclosed Liquid blocks, and the tags that are valid only in such blocks. */
function withoutOpenBlocks(text: string): string {
  return withoutFaults(withoutFaults(text, 'unclosed-block'), 'misplaced')
}

function withoutFaults(text: string, kind: LiquidSyntaxError['kind']): string {
  const { faults } = analyzeLiquid(text, liquidTokens(text))
  return blanked(
    text,
    faults.filter((fault) => fault.kind === kind).map(({ token }) => token.span),
  )
}

/** Replaces some spans of a text with spaces. */
function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue
    parts.push(text.slice(done, start), text.slice(start, end).replace(/[^\r\n]/g, ' '))
    done = end
  }
  return parts.join('') + text.slice(done)
}
