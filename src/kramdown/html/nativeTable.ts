import { type Alignment, type Element, newElement } from '../element'
import { blockElements } from './elements'
import { become, convertChildren, type Converter, leaveHtml } from './nativeElement'
import { removeText } from './nativeText'

const ALIGN = /text-align:\s+(center|left|right|justify|inherit)/

/**
 * Converts a table to a kramdown table if it is simple enough: plain cells, rows of equal length, and one alignment per
 * column.
 */
export const nativeTable: Converter = (target, inside) => {
  if (!isSimple(target)) return leaveHtml(target, { ...inside, converts: false })
  target.children = removeText(target.children)
  convertChildren(target, inside)
  become(target, 'table')
  for (const row of descendants(target, ({ type }) => type === 'tr')) target.alignment = row.children.map(takeAlignment)
  target.children = target.children.filter(({ type }) => type !== 'html_element')
  if (target.children[0]?.type === 'tr') {
    const body = newElement('tbody', '', target.line)
    body.children = target.children
    target.children = [body]
  }
}

function takeAlignment(cell: Element): Alignment {
  const style = cell.attributes?.get('style')
  if (style === undefined) return 'default'
  const match = /(?:;\s*)?text-align:\s+(center|left|right)/.exec(style)
  const rest = match === null ? style : style.replace(match[0], '')
  if (rest.trim() === '') cell.attributes?.delete('style')
  else cell.attributes?.set('style', rest)
  return (match?.[1] as Alignment | undefined) ?? 'default'
}

function* descendants(tree: Element, isWanted: (child: Element) => boolean): Generator<Element> {
  for (const child of tree.children) {
    if (isWanted(child)) yield child
    yield* descendants(child, isWanted)
  }
}

function isSimple(table: Element): boolean {
  const rows = [...descendants(table, ({ value }) => value === 'tr')]
  const cells = rows.map(cellsOf)
  const count = cells[0]?.length ?? 0
  if (count === 0 || cells.some((row) => row.length !== count)) return false
  if (cells.flat().some(hasBlocks)) return false
  const alignments = cells.map((row) => row.map(alignmentOf).join())
  const isOdd = alignments.some((row) => row !== alignments[0] || /justify|inherit/.test(row))
  return !isOdd && hasPlainParts(table)
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(({ value }) => value === 'th' || value === 'td')
}

function hasBlocks({ children }: Element): boolean {
  return children.some((child) => (child.type !== 'text' && blockElements.has(child.value)) || hasBlocks(child))
}

function alignmentOf(cell: Element): string {
  return ALIGN.exec(cell.attributes?.get('style') ?? '')?.[1] ?? 'default'
}

/** Whether a table has only rows of `td`, or only a head with rows of `th` and bodies and feet with rows of `td`. */
function hasPlainParts(table: Element): boolean {
  if (hasRowsOf(table, 'td')) return true
  const parts = removeText(table.children)
  const arePlain = parts.every((part) => hasRowsOf(part, part.value === 'thead' ? 'th' : 'td') && isPart(part))
  return arePlain && parts.some(({ value }) => value === 'tbody')
}

function isPart({ value }: Element): boolean {
  return value === 'thead' || value === 'tbody' || value === 'tfoot'
}

function hasRowsOf(part: Element, cell: 'td' | 'th'): boolean {
  return removeText(part.children).every(
    (row) => row.value === 'tr' && removeText(row.children).every(({ value }) => value === cell),
  )
}
