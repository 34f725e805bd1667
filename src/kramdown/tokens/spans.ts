import type { Token } from 'markdown-it'
import type { Element, ElementType } from '../element'
import { entityCharacter } from '../entities'
import { emptyElements } from '../html/elements'
import { attributesHtml, escapeAll, escapeText } from '../html/markup'
import { markerHtml } from '../convert/footnotes'
import { codeAttributes } from '../convert/highlighting'
import { codespanHtml } from '../htmlText/code'
import type { Options } from '../options'
import type { TokenWriter } from './tokenWriter'

/** Writes an `inline` token whose children are the spans of `from`. */
export function writeInline(writer: TokenWriter, from: Element, spans: readonly Element[] = from.children): Token {
  const token = writer.block('inline', '', 0)
  token.map = [from.line, Math.max(from.end, from.line + 1)]
  token.children = spanTokens(writer, spans)
  token.content = from.source ?? ''
  return token
}

/** The tokens of spans, in a separate list. */
export function spanTokens(writer: TokenWriter, spans: readonly Element[]): Token[] {
  const { tokens, level } = writer
  const own: Token[] = []
  writer.tokens = own
  writer.level = 0
  writeSpans(writer, spans)
  writer.tokens = tokens
  writer.level = level
  return own
}

function writeSpans(writer: TokenWriter, spans: readonly Element[]): void {
  for (const span of spans) {
    const text = textOf(writer, span)
    if (text === undefined) writers[span.type]?.(writer, span)
    else if (text !== '') writeText(writer, text)
  }
}

function writeText(writer: TokenWriter, text: string): void {
  const last = writer.tokens.at(-1)
  if (last?.type === 'text') last.content += text
  else writer.span('text', '', 0).content = text
}

/** The text of a span that consists only of text, or undefined for another span. */
function textOf(writer: TokenWriter, { type, value }: Element): string | undefined {
  if (type === 'text') return writer.decoded(withoutCjkBreaks(writer, value))
  if (type === 'entity') return value
  if (type === 'smart_quote') return quote(writer, value)
  return type === 'typographic_sym' ? symbol(writer, value) : undefined
}

const CJK_BREAK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu

function withoutCjkBreaks({ options }: TokenWriter, text: string): string {
  return options.remove_line_breaks_for_cjk ? text.replace(CJK_BREAK, '') : text
}

function quote({ options }: TokenWriter, name: string): string {
  const chosen = options.smart_quotes[['lsquo', 'rsquo', 'ldquo', 'rdquo'].indexOf(name)] ?? name
  return entityCharacter(chosen) ?? ''
}

function symbol(writer: TokenWriter, name: string): string {
  const chosen = writer.options.typographic_symbols[name]
  if (chosen !== undefined) return writer.decoded(chosen)
  if (name === 'laquo_space') return '«\u00a0'
  return name === 'raquo_space' ? '\u00a0»' : (entityCharacter(name) ?? '')
}

type WriteSpan = (writer: TokenWriter, span: Element) => void

const writers: Partial<Record<ElementType, WriteSpan>> = {
  em: (writer, span) => writePair(writer, span, 'em', 'em'),
  strong: (writer, span) => writePair(writer, span, 'strong', 'strong'),
  a: (writer, span) => writePair(writer, span, 'link', 'a'),
  br: (writer) => writeHtml(writer, '<br />'),
  img: writeImage,
  codespan: writeCode,
  math: writeMath,
  footnote: (writer, marker) => writeHtml(writer, markerHtml(writer, marker)),
  abbreviation: writeAbbreviation,
  html_element: writeElement,
  xml_comment: (writer, { value }) => writeHtml(writer, value),
  comment: (writer, { value }) => writeHtml(writer, `<!-- ${value} -->`),
  raw: writeRaw,
}

function writePair(writer: TokenWriter, { attributes, children }: Element, type: string, tag: string): void {
  writer.span(`${type}_open`, tag, 1, attributes)
  writeSpans(writer, children)
  writer.span(`${type}_close`, tag, -1)
}

/**
 * Writes an image. The token has no children except its `alt` text, because markdown-it's renderer builds `alt` from
 * the children and kramdown uses the text as written.
 */
function writeImage(writer: TokenWriter, { attributes }: Element): void {
  const image = writer.span('image', 'img', 0, attributes)
  const alt = writer.decoded(attributes?.get('alt') ?? '')
  image.attrSet('alt', alt)
  image.content = alt
  const text = new writer.Token('text', '', 0)
  text.content = alt
  image.children = [text]
}

function writeCode(writer: TokenWriter, span: Element): void {
  if (hasLineNumbers(writer.options)) return writeHtml(writer, codespanHtml(writer, span))
  const code = writer.span('code_inline', 'code', 0, codeAttributes(writer.options, span))
  code.content = span.value
}

/** Whether code spans have line numbers. If they do, each code span contains a table. */
function hasLineNumbers({ syntax_highlighter_opts: { line_numbers: all, span } }: Options): boolean {
  return Boolean(span?.line_numbers ?? all)
}

function writeMath(writer: TokenWriter, { value, attributes }: Element): void {
  const math = writer.span('math_inline', 'math', 0, attributes)
  math.content = value
  math.meta = { kramdown: { engine: writer.options.math_engine } }
}

function writeAbbreviation(writer: TokenWriter, { value, title, attributes }: Element): void {
  const abbreviation = writer.span('abbr_open', 'abbr', 1, attributes)
  if (title !== undefined && title !== '') abbreviation.attrSet('title', writer.decoded(title))
  writeText(writer, writer.decoded(value))
  writer.span('abbr_close', 'abbr', -1)
}

/** Browsers do not decode character references in these elements, so the renderer must not escape their text. */
const verbatim: ReadonlySet<string> = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp'])

function writeElement(writer: TokenWriter, element: Element): void {
  writeAround(writer, element, verbatim.has(element.value) ? writeVerbatim : writeSpans)
}

type WriteSpans = (writer: TokenWriter, spans: readonly Element[]) => void

function writeAround(writer: TokenWriter, { value, attributes, children }: Element, writeInner: WriteSpans): void {
  const start = `<${value}${attributesHtml(attributes)}`
  if (children.length === 0 && emptyElements.has(value)) return writeHtml(writer, `${start} />`)
  writeHtml(writer, `${start}>`)
  writeInner(writer, children)
  writeHtml(writer, `</${value}>`)
}

function writeVerbatim(writer: TokenWriter, children: readonly Element[]): void {
  for (const child of children)
    if (child.type === 'text') writeHtml(writer, escapeText(child.value))
    else if (child.type === 'entity') writeHtml(writer, escapeAll(child.value))
    else if (child.type === 'html_element') writeAround(writer, child, writeVerbatim)
    else writeSpans(writer, [child])
}

function writeRaw(writer: TokenWriter, { value, formats = [] }: Element): void {
  if (formats.length === 0 || formats.includes('html')) writeHtml(writer, value)
}

/** Adds HTML that is rendered unchanged. */
function writeHtml(writer: TokenWriter, html: string): void {
  writer.span('html_inline', '', 0).content = html
}
