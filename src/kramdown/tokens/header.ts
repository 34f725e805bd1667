import { trimEnd } from '../characters'
import { headerOf } from '../convert/headers'
import type { Element } from '../element'
import { writeInline } from './spans'
import type { TokenWriter } from './tokenWriter'

/** Writes a header. The id is also stored in `meta`, because VS Code replaces the `id` attribute by its own. */
export function writeHeader(writer: TokenWriter, header: Element): void {
  const { id, level, spans } = headerOf(writer, header)
  const open = writer.block('heading_open', `h${level}`, 1, header)
  open.markup = '#'.repeat(level)
  if (id !== undefined && trimEnd(id) !== '') open.attrSet('id', writer.decoded(id))
  open.meta = { kramdown: { id: open.attrGet('id') } }
  writeInline(writer, header, spans)
  writer.block('heading_close', `h${level}`, -1).markup = open.markup
}
