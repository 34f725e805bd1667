import { findFrontMatter } from '../frontmatter/borders'
import { analyzeLiquid, type LiquidSyntaxError } from '../liquid/analyze/analyzeLiquid'
import { liquidTokens } from '../liquid/tokens'
import type { Span } from '../text/span'

/** Where an author types: the line, counted from 0, and the number of milliseconds since the last edit. */
export interface Typing {
  readonly line: number
  readonly idle: number
}

/** The last text that was rendered without a new fault. */
export interface StableText {
  readonly text: string
  readonly faults: readonly string[]
}

interface WithFaults {
  readonly faults: readonly string[]
}

/** The preview of a text, or of a part of it while its author types. */
export interface StablePreview<T> {
  readonly text: string
  readonly preview: T
  /** The number of milliseconds without an edit after which the real text is rendered; 0 if this is the real text. */
  readonly heldFor: number
}

/** In milliseconds: how long a half-typed line is left out of the preview. */
export const shortHold = 1_000
/** In milliseconds: how long a block that is not closed yet is left out of the preview. */
export const longHold = 5_000

/**
 * The preview of a text while its author types. If the text has faults that `before` did not have, this renders the text
 * without what is half typed. The number of lines stays the same.
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

/** Versions of the text without what is half typed, each with the time for which it may replace the real text. */
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

/** The text without the Liquid that is open at `end`, the end of the typed line, and whether it begins on that line. */
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

/** The text without the tags of Liquid blocks that are not closed, and without the tags that are valid only in them. */
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

/** The text with spaces in place of some spans. */
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
