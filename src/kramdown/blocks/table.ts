import { type Alignment, type Element, element } from '../element'
import { isBlank, isSpace, trim, trimEnd } from '../characters'
import { type BlockParser, blockElement, push } from '../blockState'
import { spacesAt } from '../lines'
import type { Source } from '../source'
import { afterBoundary, beforeBoundary } from './boundary'
import { cellsOf } from './tableCells'
import { hasPipeOnEachLine } from './tablePipes'

const SEPARATOR = /([+|: \t-]*?-[+|: \t-]*?)[ \t]*\n/y
const FOOT_SEPARATOR = /[+|: \t=]*?=[+|: \t=]*?[ \t]*\n/y
const ALIGNMENT = /[ \t]?(:?)-+(:?)[ \t]?/g

/** A table while its lines are read. */
interface Reading {
  readonly table: Element
  readonly leadingPipe: boolean
  rows: Element[]
  hasFoot: boolean
  columns: number
}

/** Lines with pipes and block boundaries around them; the first separator after rows ends the head. */
export const table: BlockParser = (state) => {
  const { source } = state
  const { text, pos } = source
  const start = pos + spacesAt(text, pos, 3)
  if (isSpace(text.charCodeAt(start)) || !hasPipe(text, start) || !afterBoundary(state)) return false
  // As in kramdown, an attribute list that waits for a table is lost where there turns out to be none.
  const made = blockElement(state, 'table')
  const reading = readLines(source, made)
  const isTable = beforeBoundary(state) && hasPipeOnEachLine(text.slice(pos, source.pos - 1))
  if (isTable && reading.rows.length > 0) addPart(reading, reading.hasFoot ? 'tfoot' : 'tbody')
  if (!isTable || !made.children.some((part) => part.type === 'tbody')) {
    source.pos = pos
    return false
  }
  pad(reading)
  push(state, made)
  return true
}

/** Whether the line from `offset` begins with a pipe or has one that no backslash stands before. */
function hasPipe(text: string, offset: number): boolean {
  const end = text.indexOf('\n', offset)
  if (end === -1) return false
  const line = text.slice(offset, end) // what is behind it is not searched at each line again
  for (let at = line.indexOf('|'); at !== -1; at = line.indexOf('|', at + 1))
    if (at === 0 || line.charCodeAt(at - 1) !== 92) return true
  return false
}

function readLines(source: Source, made: Element): Reading {
  const leadingPipe = /^[ \t\r\f\v]*\|/.test(text(source))
  const reading: Reading = { table: made, leadingPipe, rows: [], hasFoot: false, columns: 0 }
  made.alignment = []
  source.scan(SEPARATOR)
  while (!source.ended && hasPipe(source.text, source.pos)) {
    const separator = source.scan(SEPARATOR)
    if (separator !== null) separate(reading, separator[1]!)
    else if (source.scan(FOOT_SEPARATOR) !== null) {
      if (reading.rows.length > 0) addPart(reading, 'tbody')
      reading.hasFoot = true
    } else addRow(reading, source)
  }
  return reading
}

function text(source: Source): string {
  return source.text.slice(source.pos, source.lineEnd() - 1)
}

function separate(reading: Reading, line: string): void {
  const { table: made, rows, hasFoot } = reading
  if (rows.length === 0) return
  if (made.alignment!.length > 0 || hasFoot) {
    if (!hasFoot) addPart(reading, 'tbody')
    return
  }
  addPart(reading, 'thead')
  made.alignment = [...line.matchAll(ALIGNMENT)].map(([, left, right]) => alignment(left === ':', right === ':'))
}

function alignment(left: boolean, right: boolean): Alignment {
  if (left && right) return 'center'
  if (left) return 'left'
  return right ? 'right' : 'default'
}

function addPart(reading: Reading, type: 'thead' | 'tbody' | 'tfoot'): void {
  const part = element(type, '', reading.rows[0]?.line ?? reading.table.line)
  part.children = reading.rows
  part.end = reading.rows.at(-1)?.end ?? part.line
  reading.rows = []
  reading.table.children.push(part)
}

function addRow(reading: Reading, source: Source): void {
  const line = source.lineAt()
  const row = element('tr', '', line)
  const cells = cellsOf(withoutBlanksAtEnd(text(source)))
  if (reading.leadingPipe && trim(cells[0] ?? '') === '') cells.shift()
  if (trim(cells.at(-1) ?? 'x') === '') cells.pop()
  row.children = cells.map((content) => cell(trim(content), line))
  reading.columns = Math.max(reading.columns, cells.length)
  reading.rows.push(row)
  source.pos = source.lineEnd()
}

function withoutBlanksAtEnd(line: string): string {
  let end = line.length
  while (end > 0 && isBlank(line.charCodeAt(end - 1))) end--
  return end === line.length ? line : line.slice(0, end)
}

function cell(content: string | undefined, line: number): Element {
  const made = element('td', '', line)
  if (content !== undefined) made.children.push(element('raw_text', trimEnd(content), line))
  return made
}

/** Short rows are filled up, and so are the alignments. */
function pad({ table: made, columns }: Reading): void {
  for (const row of made.children.flatMap((part) => part.children))
    while (row.children.length < columns) row.children.push(cell(undefined, row.line))
  const given = made.alignment!.slice(0, columns)
  made.alignment = [...given, ...Array.from({ length: columns - given.length }, () => 'default' as const)]
}
