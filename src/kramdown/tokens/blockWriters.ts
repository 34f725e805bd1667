import type { Token } from 'markdown-it'
import { termId } from '../convert/headers'
import { standaloneImage } from '../convert/standaloneImage'
import type { Element } from '../element'
import { writeBlock, writeBlocks } from './blocks'
import { writeCodeblock } from './codeblock'
import { writeHeader } from './header'
import { writeHtmlElement, writeHtmlText } from './htmlElement'
import { writeInline } from './spans'
import { writeStandaloneImage } from './standaloneImage'
import { writeTable } from './table'
import type { BlockWriters, WriteBlock, TokenWriter } from './tokenWriter'

/**
 * Creates a function that writes a block with nested blocks: an opening token, the tokens of the content and a closing
 * token.
 */
const container =
  (type: string, tag: string): WriteBlock =>
  (writer, block) => {
    const open = writer.block(`${type}_open`, tag, 1, block)
    writeBlocks(writer, block.children)
    if (writer.tokens.at(-1) === open && !isEmptyItem(block)) addPlaceholder(writer)
    writer.block(`${type}_close`, tag, -1)
  }

function isEmptyItem({ type, children }: Element): boolean {
  return (type === 'li' || type === 'dd') && children.length === 0
}

/** The functions that write each type of block. */
export const blockWriters: BlockWriters = {
  p: writeParagraph,
  header: writeHeader,
  blockquote: container('blockquote', 'blockquote'),
  codeblock: writeCodeblock,
  ul: writeList,
  ol: writeList,
  li: container('list_item', 'li'),
  dl: writeDefinitionList,
  dd: container('dd', 'dd'),
  table: writeTable,
  hr: (writer, block) => void writer.block('hr', 'hr', 0, block),
  math: writeMath,
  html_element: writeHtmlElement,
  xml_comment: (writer, block) => writeHtmlText(writer, block, `${block.value}\n`),
  xml_pi: (writer, block) => writeHtmlText(writer, block, `${block.value}\n`),
  comment: (writer, block) => writeHtmlText(writer, block, `<!-- ${block.value} -->\n`),
  raw: writeRaw,
}

function writeParagraph(writer: TokenWriter, block: Element): void {
  const image = block.transparent === true ? undefined : standaloneImage(block)
  if (image !== undefined) return writeStandaloneImage(writer, block, image)
  const open = writer.block('paragraph_open', 'p', 1, block)
  writeInline(writer, block)
  const close = writer.block('paragraph_close', 'p', -1)
  open.hidden = close.hidden = block.transparent === true
}

/**
 * Writes a list. For the first list with `{:toc}` and the first with `{:footnotes}`, it writes a placeholder token
 * instead.
 */
function writeList(writer: TokenWriter, block: Element): void {
  const refs = block.ial?.refs ?? []
  if (writer.toc === undefined && refs.includes('toc')) writer.toc = { at: addPlaceholder(writer), list: block }
  else if (writer.footnotesAt === undefined && refs.includes('footnotes')) writer.footnotesAt = addPlaceholder(writer)
  else container(block.type === 'ul' ? 'bullet_list' : 'ordered_list', block.type)(writer, block)
}

/** Adds a line break, which the table of contents or the footnotes may replace later. */
function addPlaceholder(writer: TokenWriter): Token {
  const token = writer.lineBreak()
  if (writer.inPre) token.content = ''
  return token
}

function writeDefinitionList(writer: TokenWriter, block: Element): void {
  writer.block('dl_open', 'dl', 1, block)
  for (const child of block.children)
    if (child.type === 'dt') writeTerm(writer, child, termId(block, child))
    else writeBlock(writer, child)
  writer.block('dl_close', 'dl', -1)
}

function writeTerm(writer: TokenWriter, block: Element, id: string | undefined): void {
  const open = writer.block('dt_open', 'dt', 1, block)
  if (id) open.attrSet('id', id)
  writeInline(writer, block)
  writer.block('dt_close', 'dt', -1)
}

function writeMath(writer: TokenWriter, block: Element): void {
  if ((block.attributes?.size ?? 0) > 0) addMath(writer, block)
  else writer.unindented(() => addMath(writer, block))
}

function addMath(writer: TokenWriter, block: Element): void {
  const math = writer.block('math_block', 'math', 0, block)
  math.content = block.value
  math.meta = { kramdown: { engine: writer.options.math_engine } }
}

function writeRaw(writer: TokenWriter, block: Element): void {
  const { formats = [], value } = block
  if (formats.length === 0 || formats.includes('html'))
    writer.unindented(() => writeHtmlText(writer, block, `${value}\n`))
}
