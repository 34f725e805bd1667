import type { Element } from '../element'
import { emptyElements } from '../html/elements'
import { attributesHtml, escapeText } from '../html/markup'
import { writeBlock, writeBlocks } from './blocks'
import { writeInline } from './spans'
import type { TokenWriter } from './tokenWriter'

/**
 * Writes a block of HTML. If all of it is raw, it is one token. Otherwise, it is a start tag, the blocks of the
 * content, and an end tag.
 */
export function writeHtmlElement(writer: TokenWriter, block: Element): void {
  const raw = rawHtml(block, writer.inPre)
  if (raw !== undefined) writeHtmlText(writer, block, `${raw}\n`)
  else writeParts(writer, block, '\n')
}

/** Adds a token with HTML that is rendered unchanged, for a block of the source. */
export function writeHtmlText(writer: TokenWriter, block: Element, html: string): void {
  const token = writer.block('html_block', '', 0, { ...block, attributes: undefined })
  token.content = html
}

function writeParts(writer: TokenWriter, block: Element, after: '\n' | ''): void {
  const { value, attributes, children, contentModel } = block
  const { inPre } = writer
  const start = `<${value}${attributesHtml(attributes)}>${contentModel === 'block' ? '\n' : ''}`
  // In a raw element, the start tag does not begin a new line, so it is not indented.
  if (after === '') writer.unindented(() => writeHtmlText(writer, block, start))
  else writeHtmlText(writer, block, start)
  writer.inPre = inPre || value === 'pre'
  writer.level++
  if (contentModel === 'block') writeBlocks(writer, children)
  else if (contentModel === 'span') writeInline(writer, block)
  else writeRawParts(writer, children)
  writer.level--
  if (writer.inPre && contentModel === 'block') writer.indent(writer.level)
  writer.inPre = inPre
  writeEnd(writer, `</${value}>${after}`)
}

/** Writes the children of a raw element. At least one of them is not raw. */
function writeRawParts(writer: TokenWriter, children: readonly Element[]): void {
  for (const child of children) {
    const raw = rawHtml(child, writer.inPre)
    if (raw !== undefined) writeEnd(writer, raw)
    else if (child.type === 'html_element') writeParts(writer, child, '')
    else writeBlock(writer, child)
  }
}

/**
 * Adds HTML that has no line in the source. Its token is not an `html_block`, because VS Code adds an empty element
 * before each `html_block`.
 */
function writeEnd(writer: TokenWriter, html: string): void {
  writer.block('kramdown_html', '', 0).content = html
}

const verbatim: ReadonlySet<string> = new Set(['blank', 'raw', 'xml_comment', 'xml_pi'])

/** The HTML of an element if its whole content is raw, or undefined if some of it must be rendered. */
function rawHtml(target: Element, inPre: boolean): string | undefined {
  if (target.type === 'text') return escapeText(target.value)
  if (target.type !== 'html_element') return verbatim.has(target.type) ? target.value : undefined
  const { value, attributes, contentModel, closed } = target
  const start = `<${value}${attributesHtml(attributes)}`
  if (closed === true && contentModel === 'raw') return `${start} />`
  const inner = rawChildren(target, inPre || value === 'pre')
  if (inner === undefined) return undefined
  return inner === '' && emptyElements.has(value) ? `${start} />` : `${start}>${inner}</${value}>`
}

/**
 * The HTML of the children if all of them are raw, else undefined. Inside `pre`, blank lines are visible, so they must
 * be rendered.
 */
function rawChildren({ children, contentModel }: Element, inPre: boolean): string | undefined {
  if (contentModel !== 'raw' && children.some(({ type }) => inPre || type !== 'blank')) return undefined
  let inner = ''
  for (const child of children) {
    const html = rawHtml(child, inPre)
    if (html === undefined) return undefined
    inner += html
  }
  return inner
}
