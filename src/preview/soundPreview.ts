import { findFrontMatter } from '../frontmatter/borders'
import { readLiquid, type LiquidFault } from '../liquid/syntax/readLiquid'
import { liquidTokens } from '../liquid/tokens'
import type { Span } from '../text/span'

/** What is typed in a text: the line, from 0, and for how many milliseconds nothing was. */
export interface Typing {
  readonly line: number
  readonly idle: number
}

/** A text as it was drawn last without a new fault. */
export interface Sound {
  readonly text: string
  readonly faults: readonly string[]
}

interface Drawn {
  readonly faults: readonly string[]
}

/** What to draw of a text. */
export interface SoundPreview<T> {
  readonly text: string
  readonly preview: T
  /** In milliseconds without an edit: how long another text than the real one is drawn; 0 for the real one. */
  readonly heldFor: number
}

/** In milliseconds; longer ones, which open a block that is not closed yet, are held for the second. */
export const shortHold = 1_000
export const longHold = 5_000

/**
 * What to draw of a text in which somebody types: the text itself unless it has faults that `before` had not, else the
 * text without what is half typed. Lines stay the lines that they are.
 */
export function soundPreview<T extends Drawn>(
  text: string,
  before: Sound | undefined,
  typing: Typing | undefined,
  draw: (text: string) => T,
): SoundPreview<T> {
  const preview = draw(text)
  const isSound = ({ faults }: Drawn) => isAmong(faults, before?.faults ?? [])
  if (!typing || !before || typing.idle >= longHold || (isSound(preview) && !isOpen(text)))
    return { text, preview, heldFor: 0 }
  for (const [heldFor, version] of versions(text, before.text, typing)) {
    const held = draw(version)
    if (isSound(held)) return { text: version, preview: held, heldFor }
  }
  return { text, preview, heldFor: 0 }
}

function isAmong(faults: readonly string[], others: readonly string[]): boolean {
  const left = [...others]
  return faults.every((fault) => left.includes(fault) && left.splice(left.indexOf(fault), 1).length > 0)
}

/** Texts without what is half typed, and how long each may stand for the real one. */
function* versions(text: string, before: string, { line, idle }: Typing): Generator<[heldFor: number, text: string]> {
  if (isOpen(text)) return yield [longHold, '\n'.repeat(text.split('\n').length - 1)]
  const lines = text.split('\n')
  const without = (put: string) => lines.map((each, index) => (index === line ? put : each)).join('\n')
  const { cut, isBegunHere } = withoutOpenBraces(text, lines.slice(0, line + 1).join('\n').length)
  if (idle < shortHold || !isBegunHere) yield [isBegunHere ? shortHold : longHold, cut]
  if (idle < shortHold) {
    const linesBefore = before.split('\n')
    if (linesBefore.length === lines.length) yield [shortHold, without(linesBefore[line]!)]
    yield [shortHold, without('')]
  }
  for (const each of idle < shortHold ? [cut, without(''), text] : [text]) yield [longHold, withoutOpenBlocks(each)]
}

/** The text without the Liquid braces that are open at `end`, the end of the typed line; says whether it begins there. */
function withoutOpenBraces(text: string, end: number): { readonly cut: string; readonly isBegunHere: boolean } {
  const typed = text.slice(0, end)
  const start = Math.max(typed.lastIndexOf('{{'), typed.lastIndexOf('{%'))
  if (start === -1 || /[%}]\}/.test(typed.slice(start + 2))) return { cut: text, isBegunHere: true }
  const open = typed.slice(start)
  return {
    cut: typed.slice(0, start) + open.replace(/[^\r\n]/g, '') + text.slice(end),
    isBegunHere: !open.includes('\n'),
  }
}

/** Whether front matter begins that nothing ends. */
function isOpen(text: string): boolean {
  return /^\uFEFF?-{1,3}[ \t\r]*(?:\n|$)/.test(text) && !findFrontMatter(text)
}

/** The text without the tags of Liquid blocks that are never ended, and without what belongs to them. */
function withoutOpenBlocks(text: string): string {
  return withoutFaults(withoutFaults(text, 'unclosed-block'), 'misplaced')
}

function withoutFaults(text: string, kind: LiquidFault['kind']): string {
  const { faults } = readLiquid(text, liquidTokens(text))
  return blanked(
    text,
    faults.filter((fault) => fault.kind === kind).map(({ token }) => token.span),
  )
}

/** A text with spaces in place of some tokens. */
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
