import { isBlank, trimEnd } from '../characters'
import { isGfm } from '../document'
import { addText, setAttribute } from '../element'
import { type BlockParser, type BlockState, newBlock, addBlock } from '../blockState'
import { isAfterBoundary } from './boundary'

const ATX = /(#{1,6})[\t ]*([^ \t\n][^\n]*)\n/y
const ATX_GFM = /(#{1,6})[\t ]+([^\n]*)\n/y
const SETEXT = / {0,3}([^ \t\n][^\n]*)\n([-=])[-=]*[ \t\r\f\v]*\n/y
// Character ranges of XML names: https://www.w3.org/TR/xml/#NT-NameStartChar.
const NAME_START =
  '[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u2070-\\u218F' +
  '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}]|\\u200C|\\u200D'
const NAME_REST = `${NAME_START}|[\\-.0-9\\u00B7\\u203F\\u2040]|[\\u0300-\\u036F]`
const HEADER_ID = new RegExp(`[\\t ]\\{#((?:${NAME_START})(?:${NAME_REST})*)\\}$`, 'u')

/** Parses `# Header`, optionally with `#` characters and an id `{#id}` after the text. */
export const atxHeader: BlockParser = (state) => {
  const { source, document } = state
  if (source.text.charCodeAt(source.pos) !== 35) return false
  const gfm = isGfm(document.options)
  const endsParagraphs = gfm && document.options.gfm_quirks.includes('paragraph_end')
  if (!endsParagraphs && !isAfterBoundary(state)) return false
  const match = source.check(gfm ? ATX_GFM : ATX)
  if (match === null) return false
  const [line, marks = '', content = ''] = match
  const { text, id } = contents(content)
  const bare = trimEnd(withoutClosingMarks(text, endsParagraphs))
  return bare !== '' && add(state, marks.length, bare, id, line.length)
}

/** Parses a header that is underlined with `=` or `-`. */
export const setextHeader: BlockParser = (state) => {
  const { source } = state
  const next = source.text.charCodeAt(source.lineEnd())
  if ((next !== 45 && next !== 61) || !isAfterBoundary(state)) return false
  const match = source.check(SETEXT)
  if (match === null) return false
  const [lines, content = '', mark] = match
  const { text, id } = contents(content)
  return text !== '' && add(state, mark === '-' ? 2 : 1, text, id, lines.length)
}

/**
 * The text without the `#` characters at its end. If `needSpace` is true, they are removed only after white space. If
 * it is false, only one `#` after a backslash is kept.
 */
function withoutClosingMarks(text: string, needSpace: boolean): string {
  let start = text.length
  while (text.charCodeAt(start - 1) === 35) start--
  const before = text.charCodeAt(start - 1)
  if (needSpace) return before === 32 || before === 9 ? text.slice(0, start) : text
  return before === 92 ? text.slice(0, Math.min(start + 1, text.length)) : text.slice(0, start)
}

function contents(line: string): { text: string; id: string | undefined } {
  const text = trimEnd(line)
  const match = text.endsWith('}') ? HEADER_ID.exec(text) : null
  return match === null ? { text, id: undefined } : { text: trimEnd(text.slice(0, match.index)), id: match[1] }
}

function add(state: BlockState, level: number, text: string, id: string | undefined, length: number): boolean {
  const header = newBlock(state, 'header')
  header.level = level
  header.rawText = text
  addText(header, text, 'raw_text')
  if (id !== undefined) setAttribute(header, 'id', id)
  state.source.pos += length
  addBlock(state, header)
  return true
}

/** Whether a header with `#` characters starts at `offset`. In GFM it ends a paragraph. */
export function startsAtxHeader(text: string, offset: number): boolean {
  let end = offset
  while (text.charCodeAt(end) === 35 && end - offset < 6) end++
  return end > offset && isBlank(text.charCodeAt(end))
}
