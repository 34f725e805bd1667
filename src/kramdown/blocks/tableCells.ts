import { countBackticks, readCodeSpan } from '../codespan'
import { CachedFinder } from '../cachedFinder'

const CODE_ELEMENT = /(<code[^\n]*?>[^\n]*?<\/code>)/

/** Splits a row into its cells. A pipe in code or after a backslash does not separate cells. */
export function splitCells(row: string): string[] {
  const cells: string[] = []
  for (const [index, part] of row.split(CODE_ELEMENT).entries()) {
    if (index % 2 === 1) addToLast(cells, part)
    else addPart(cells, part)
  }
  return cells
}

function addPart(cells: string[], part: string): void {
  const finder = new CachedFinder(part)
  let text = ''
  let offset = 0
  for (let tick = part.indexOf('`'); tick !== -1; tick = part.indexOf('`', offset)) {
    const length = countBackticks(part, tick)
    const span = readCodeSpan(finder, tick, length)
    text += part.slice(offset, span === undefined ? tick + length : tick)
    offset = span?.end ?? tick + length
    if (span === undefined) continue
    addText(cells, text)
    addToLast(cells, delimited(span.code))
    text = ''
  }
  addText(cells, text + part.slice(offset))
}

function addText(cells: string[], text: string): void {
  if (text === '') return
  const [first = '', ...others] = text.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'))
  addToLast(cells, first)
  for (const cell of others) cells.push(cell)
}

/** The code as a code span whose delimiters are longer than any run of backticks in the code. */
function delimited(code: string): string {
  const longest = (code.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  const delimiter = '`'.repeat(longest + 1)
  const space = longest > 0 ? ' ' : ''
  return `${delimiter}${space}${code}${space}${delimiter}`
}

function addToLast(cells: string[], text: string): void {
  if (cells.length === 0) cells.push(text)
  else cells[cells.length - 1] += text
}
