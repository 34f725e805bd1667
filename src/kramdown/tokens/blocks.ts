import type { Token } from 'markdown-it'
import { termId } from '../convert/headers'
import { standaloneImage } from '../convert/standaloneImage'
import type { Element, ElementType } from '../element'
import { writeCodeblock } from './codeblock'
import { writeHeader } from './header'
import { writeHtmlElement, writeHtmlText } from './htmlElement'
import { writeStandaloneImage } from './standaloneImage'
import { writeInline } from './spans'
import { writeTable } from './table'
import type { Writer } from './writer'

type WriteBlock = (writer: Writer, block: Element) => void

const container =
  (type: string, tag: string): WriteBlock =>
  (writer, block) => {
    const open = writer.block(`${type}_open`, tag, 1, block)
    writeBlocks(writer, block.children)
    if (writer.tokens.at(-1) === open && !isEmptyItem(block)) placeholder(writer)
    writer.block(`${type}_close`, tag, -1)
  }

function isEmptyItem({ type, children }: Element): boolean {
  return (type === 'li' || type === 'dd') && children.length === 0
}

/** markdown-it leaves out the line break in what is empty, kramdown does not. */
export function lineBreak(writer: Writer): Token {
  const token = writer.block('kramdown_html', '', 0)
  token.content = '\n'
  return token
}

/** How each block becomes tokens. */
const writers: Partial<Record<ElementType, WriteBlock>> = {
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

export function writeBlocks(writer: Writer, blocks: readonly Element[]): void {
  for (const [index, block] of blocks.entries()) {
    writeBlock(writer, block)
    if (writer.inPre) writeBlank(writer, block)
    else if (endsWithoutBreak(writer, block, blocks[index + 1])) lineBreak(writer)
  }
}

function writeBlank(writer: Writer, { type }: Element): void {
  if (type === 'blank') lineBreak(writer)
}

/** Where only kramdown's indentation, or a blank line, parts what follows from a text without a tag of its own. */
function endsWithoutBreak({ level }: Writer, block: Element, next: Element | undefined): boolean {
  if (block.transparent === true) return next !== undefined
  if (!isLoose(block)) return false
  if (next === undefined) return level > 1
  return next.type === 'blank' || (level > 0 && !isLoose(next))
}

function isLoose({ type, category }: Element): boolean {
  return category === 'span' || (writers[type] === undefined && type !== 'blank')
}

export function writeBlock(writer: Writer, block: Element): void {
  const write = block.category === 'span' ? writeLoose : writers[block.type]
  if (write !== undefined) write(writer, block)
  else if (block.type !== 'blank') writeLoose(writer, block)
}

/** Spans where blocks are expected: the text of an HTML element whose content is spans. */
function writeLoose(writer: Writer, span: Element): void {
  writeInline(writer, span, [span])
}

function writeParagraph(writer: Writer, block: Element): void {
  const image = block.transparent === true ? undefined : standaloneImage(block)
  if (image !== undefined) return writeStandaloneImage(writer, block, image)
  const open = writer.block('paragraph_open', 'p', 1, block)
  writeInline(writer, block)
  const close = writer.block('paragraph_close', 'p', -1)
  open.hidden = close.hidden = block.transparent === true
}

/** `{:toc}` and `{:footnotes}` on a list say that something else goes there, each once. */
function writeList(writer: Writer, block: Element): void {
  const refs = block.ial?.refs ?? []
  if (writer.toc === undefined && refs.includes('toc')) writer.toc = { at: placeholder(writer), list: block }
  else if (writer.footnotesAt === undefined && refs.includes('footnotes')) writer.footnotesAt = placeholder(writer)
  else container(block.type === 'ul' ? 'bullet_list' : 'ordered_list', block.type)(writer, block)
}

/** Stands where something else will go, or nothing, and parts what is around. */
function placeholder(writer: Writer): Token {
  const token = lineBreak(writer)
  if (writer.inPre) token.content = ''
  return token
}

function writeDefinitionList(writer: Writer, block: Element): void {
  writer.block('dl_open', 'dl', 1, block)
  for (const child of block.children)
    if (child.type === 'dt') writeTerm(writer, child, termId(block, child))
    else writeBlock(writer, child)
  writer.block('dl_close', 'dl', -1)
}

function writeTerm(writer: Writer, block: Element, id: string | undefined): void {
  const open = writer.block('dt_open', 'dt', 1, block)
  if (id) open.attrSet('id', id)
  writeInline(writer, block)
  writer.block('dt_close', 'dt', -1)
}

function writeMath(writer: Writer, block: Element): void {
  if ((block.attributes?.size ?? 0) > 0) addMath(writer, block)
  else writer.unindented(() => addMath(writer, block))
}

function addMath(writer: Writer, block: Element): void {
  const math = writer.block('math_block', 'math', 0, block)
  math.content = block.value
  math.meta = { kramdown: { engine: writer.options.math_engine } }
}

function writeRaw(writer: Writer, block: Element): void {
  const { formats = [], value } = block
  if (formats.length === 0 || formats.includes('html'))
    writer.unindented(() => writeHtmlText(writer, block, `${value}\n`))
}
