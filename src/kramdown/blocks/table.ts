import { type Alignment, type Element, newElement } from '../element'
import { isBlank, isSpace, trim, trimEnd } from '../characters'
import { type BlockParser, newBlock, addBlock } from '../blockState'
import { countSpaces } from '../lines'
import type { SourceScanner } from '../sourceScanner'
import { isAfterBoundary, isBeforeBoundary } from './boundary'
import { splitCells } from './tableCells'
import { hasPipeOnEachLine } from './tablePipes'

const SEPARATOR = /([+|: \t-]*?-[+|: \t-]*?)[ \t]*\n/y
const FOOT_SEPARATOR = /[+|: \t=]*?=[+|: \t=]*?[ \t]*\n/y
const ALIGNMENT = /[ \t]?(:?)-+(:?)[ \t]?/g

/** The state of reading the lines of a table. */
interface TableReader {
  readonly table: Element
  readonly leadingPipe: boolean
  alignment: Alignment[]
  rows: Element[]
  hasFoot: boolean
  columns: number
}

/**
 * Parses a table: lines with pipes, with a block boundary before and after them. The first separator line after rows
 * ends the table head.
 */
export const table: BlockParser = (state) => {
  const { source } = state
  const { text, pos } = source
  const start = pos + countSpaces(text, pos, 3)
  if (isSpace(text.charCodeAt(start)) || !hasPipe(text, start) || !isAfterBoundary(state)) return false
  // As in kramdown, a pending attribute list is lost if the lines turn out not to be a table.
  const made = newBlock(state, 'table')
  const reader = readLines(source, made)
  const isTable = isBeforeBoundary(state) && hasPipeOnEachLine(text.slice(pos, source.pos - 1))
  if (isTable && reader.rows.length > 0) addPart(reader, reader.hasFoot ? 'tfoot' : 'tbody')
  if (!isTable || !made.children.some((part) => part.type === 'tbody')) {
    source.pos = pos
    return false
  }
  pad(reader)
  addBlock(state, made)
  return true
}

/** Whether the line at `offset` begins with a pipe or contains a pipe that is not escaped by a backslash. */
function hasPipe(text: string, offset: number): boolean {
  const end = text.indexOf('\n', offset)
  if (end === -1) return false
  const line = text.slice(offset, end) // a search in the whole text would read it to its end for each line
  for (let at = line.indexOf('|'); at !== -1; at = line.indexOf('|', at + 1))
    if (at === 0 || line.charCodeAt(at - 1) !== 92) return true
  return false
}

function readLines(source: SourceScanner, made: Element): TableReader {
  const leadingPipe = /^[ \t\r\f\v]*\|/.test(text(source))
  const reader: TableReader = { table: made, leadingPipe, alignment: [], rows: [], hasFoot: false, columns: 0 }
  source.scan(SEPARATOR)
  while (!source.ended && hasPipe(source.text, source.pos)) {
    const separator = source.scan(SEPARATOR)
    if (separator !== null) separate(reader, separator[1] ?? '')
    else if (source.scan(FOOT_SEPARATOR) !== null) {
      if (reader.rows.length > 0) addPart(reader, 'tbody')
      reader.hasFoot = true
    } else addRow(reader, source)
  }
  return reader
}

function text(source: SourceScanner): string {
  return source.text.slice(source.pos, source.lineEnd() - 1)
}

function separate(reader: TableReader, line: string): void {
  const { alignment: known, rows, hasFoot } = reader
  if (rows.length === 0) return
  if (known.length > 0 || hasFoot) {
    if (!hasFoot) addPart(reader, 'tbody')
    return
  }
  addPart(reader, 'thead')
  reader.alignment = [...line.matchAll(ALIGNMENT)].map(([, left, right]) => alignment(left === ':', right === ':'))
}

function alignment(left: boolean, right: boolean): Alignment {
  if (left && right) return 'center'
  if (left) return 'left'
  return right ? 'right' : 'default'
}

function addPart(reader: TableReader, type: 'thead' | 'tbody' | 'tfoot'): void {
  const part = newElement(type, '', reader.rows[0]?.line ?? reader.table.line)
  part.children = reader.rows
  part.end = reader.rows.at(-1)?.end ?? part.line
  reader.rows = []
  reader.table.children.push(part)
}

function addRow(reader: TableReader, source: SourceScanner): void {
  const line = source.lineAt()
  const row = newElement('tr', '', line)
  const cells = splitCells(withoutBlanksAtEnd(text(source)))
  if (reader.leadingPipe && trim(cells[0] ?? '') === '') cells.shift()
  if (trim(cells.at(-1) ?? 'x') === '') cells.pop()
  row.children = cells.map((content) => cell(trim(content), line))
  reader.columns = Math.max(reader.columns, cells.length)
  reader.rows.push(row)
  source.pos = source.lineEnd()
}

function withoutBlanksAtEnd(line: string): string {
  let end = line.length
  while (end > 0 && isBlank(line.charCodeAt(end - 1))) end--
  return end === line.length ? line : line.slice(0, end)
}

function cell(content: string | undefined, line: number): Element {
  const made = newElement('td', '', line)
  if (content !== undefined) made.children.push(newElement('raw_text', trimEnd(content), line))
  return made
}

/** Adds empty cells to short rows, and a default alignment for each column without one. */
function pad({ table: made, alignment: read, columns }: TableReader): void {
  for (const row of made.children.flatMap((part) => part.children))
    while (row.children.length < columns) row.children.push(cell(undefined, row.line))
  const given = read.slice(0, columns)
  made.alignment = [...given, ...Array.from({ length: columns - given.length }, () => 'default' as const)]
}
