import type { Element } from '../element'
import { writeInline } from './spans'
import type { TokenWriter } from './tokenWriter'

/** Writes a list of blocks, one after the other. */
export function writeBlocks(writer: TokenWriter, blocks: readonly Element[]): void {
  for (const [index, block] of blocks.entries()) {
    writeBlock(writer, block)
    if (writer.inPre) writeBlank(writer, block)
    else if (endsWithoutBreak(writer, block, blocks[index + 1])) writer.lineBreak()
  }
}

function writeBlank(writer: TokenWriter, { type }: Element): void {
  if (type === 'blank') writer.lineBreak()
}

/**
 * Whether a line break must be added after a text without its own tag, because kramdown separates it from the next text
 * only by indentation or a blank line.
 */
function endsWithoutBreak(writer: TokenWriter, block: Element, next: Element | undefined): boolean {
  if (block.transparent === true) return next !== undefined
  if (!isLoose(writer, block)) return false
  if (next === undefined) return writer.level > 1
  return next.type === 'blank' || (writer.level > 0 && !isLoose(writer, next))
}

/** Whether an element in a list of blocks is written as a span. */
function isLoose({ blockWriters }: TokenWriter, { type, category }: Element): boolean {
  return category === 'span' || (blockWriters[type] === undefined && type !== 'blank')
}

/** Writes one block. */
export function writeBlock(writer: TokenWriter, block: Element): void {
  const write = block.category === 'span' ? writeLoose : writer.blockWriters[block.type]
  if (write !== undefined) write(writer, block)
  else if (block.type !== 'blank') writeLoose(writer, block)
}

/** Writes a span that is in a list of blocks, such as the text of an HTML element that contains spans. */
function writeLoose(writer: TokenWriter, span: Element): void {
  writeInline(writer, span, [span])
}
