import type { Span } from '../text/span'
import type { FilterContext, LiquidStringContext, VariableContext } from './cursorContext'

interface PlacedLexeme extends Span {
  readonly text: string
}

/** Matches a string, a path with its dots and brackets, or any other single character. */
const lexemes = /"[^"]*"?|'[^']*'?|[A-Za-z_][\w-]*\??(?:\.[\w-]*\??|\[(?:"[^"]*"|'[^']*'|[^\]"']*)\])*|\S/g

/** The variable, filter or string that the cursor is in, within the expression of an output or of a tag such as `if`. */
export function expressionContext(
  text: string,
  offset: number,
  { start, end }: Span,
): FilterContext | LiquidStringContext | VariableContext | undefined {
  const placed = lexemesIn(text, start, end)
  const index = placed.findIndex((each) => each.start <= offset && offset <= each.end && /^[\w"']/.test(each.text))
  const at = placed[index]
  if (!at) return emptyPlace(placed.filter((each) => each.end <= offset).at(-1), offset)
  if (/^["']/.test(at.text)) return stringPlace(at, placed.slice(index + 1), offset)
  if (/^\d/.test(at.text)) return undefined
  if (placed[index - 1]?.text === '|') return { kind: 'filter', span: { start: at.start, end: at.end } }
  return variablePlace(at, offset)
}

function lexemesIn(text: string, from: number, to: number): PlacedLexeme[] {
  return Array.from(text.slice(from, to).matchAll(lexemes), ({ index, 0: word }) => {
    return { text: word, start: from + index, end: from + index + word.length }
  })
}

/** The context for a name that is not typed yet: a filter after `|`, otherwise a variable. */
function emptyPlace(before: PlacedLexeme | undefined, offset: number): FilterContext | VariableContext {
  const span = { start: offset, end: offset }
  return before?.text === '|' ? { kind: 'filter', span } : { kind: 'variable', path: [], span }
}

function stringPlace(
  lexeme: PlacedLexeme,
  following: readonly PlacedLexeme[],
  offset: number,
): LiquidStringContext | undefined {
  const { text, start, end } = lexeme
  const isClosed = text.length > 1 && text.endsWith(text.charAt(0))
  if (offset === start || (isClosed && offset === end)) return undefined
  const filters = following.flatMap((each, index) => (each.text === '|' ? (following[index + 1]?.text ?? []) : []))
  return { kind: 'liquid-string', span: { start: start + 1, end: isClosed ? end - 1 : end }, filters }
}

const segments = /(?:^|\.)([\w-]*\??)|\[(?:"([^"]*)"|'([^']*)'|[^\]"']*)\]/g

/**
 * The segment of a path that contains an offset. Segments in brackets are not completed, but are in the path of later
 * segments.
 */
function variablePlace({ text, start }: PlacedLexeme, offset: number): VariableContext | undefined {
  const path: string[] = []
  for (const { index, 0: whole, 1: name, 2: double, 3: single } of text.matchAll(segments)) {
    const end = start + index + whole.length
    if (offset <= end && name !== undefined) return { kind: 'variable', path, span: { start: end - name.length, end } }
    if (offset < end) return undefined
    path.push(name ?? double ?? single ?? '*')
  }
  return undefined
}
