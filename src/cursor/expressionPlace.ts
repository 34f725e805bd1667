import type { Span } from '../text/span'
import type { FilterPlace, LiquidStringPlace, VariablePlace } from './place'

interface Lexeme extends Span {
  readonly text: string
}

/** Strings, paths with their dots and brackets, and single characters. */
const lexemes = /"[^"]*"?|'[^']*'?|[A-Za-z_][\w-]*\??(?:\.[\w-]*\??|\[(?:"[^"]*"|'[^']*'|[^\]"']*)\])*|\S/g

/** A variable, a filter or a string in an expression: what stands in an output, and in tags such as `if`. */
export function expressionPlace(
  text: string,
  offset: number,
  { start, end }: Span,
): FilterPlace | LiquidStringPlace | VariablePlace | undefined {
  const placed = lexemesIn(text, start, end)
  const index = placed.findIndex((each) => each.start <= offset && offset <= each.end && /^[\w"']/.test(each.text))
  const at = placed[index]
  if (!at) return emptyPlace(placed.filter((each) => each.end <= offset).at(-1), offset)
  if (/^["']/.test(at.text)) return stringPlace(placed, index, offset)
  if (/^\d/.test(at.text)) return undefined
  if (placed[index - 1]?.text === '|') return { kind: 'filter', span: { start: at.start, end: at.end } }
  return variablePlace(at, offset)
}

function lexemesIn(text: string, from: number, to: number): Lexeme[] {
  return Array.from(text.slice(from, to).matchAll(lexemes), ({ index, 0: word }) => {
    return { text: word, start: from + index, end: from + index + word.length }
  })
}

/** Nothing stands there yet: a filter behind its bar, else a variable. */
function emptyPlace(before: Lexeme | undefined, offset: number): FilterPlace | VariablePlace {
  const span = { start: offset, end: offset }
  return before?.text === '|' ? { kind: 'filter', span } : { kind: 'variable', path: [], span }
}

function stringPlace(all: readonly Lexeme[], index: number, offset: number): LiquidStringPlace | undefined {
  const { text, start, end } = all[index]!
  const isClosed = text.length > 1 && text.endsWith(text[0]!)
  if (offset === start || (isClosed && offset === end)) return undefined
  const filters = all.slice(index).flatMap((each, at) => (each.text === '|' ? (all[index + at + 1]?.text ?? []) : []))
  return { kind: 'liquid-string', span: { start: start + 1, end: isClosed ? end - 1 : end }, filters }
}

const segments = /(?:^|\.)([\w-]*\??)|\[(?:"([^"]*)"|'([^']*)'|[^\]"']*)\]/g

/** The segment of a path that an offset is in; those in brackets are no place, but stand in the path of later ones. */
function variablePlace({ text, start }: Lexeme, offset: number): VariablePlace | undefined {
  const path: string[] = []
  for (const { index, 0: whole, 1: name, 2: double, 3: single } of text.matchAll(segments)) {
    const end = start + index + whole.length
    if (offset <= end && name !== undefined) return { kind: 'variable', path, span: { start: end - name.length, end } }
    if (offset < end) return undefined
    path.push(name ?? double ?? single ?? '*')
  }
  return undefined
}
