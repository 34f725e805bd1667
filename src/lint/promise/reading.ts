import { entriesOf, type Entry } from '../../frontmatter/entries'
import type { FrontMatter } from '../../frontmatter/frontMatter'
import type { Node, Pair, Value } from '../../frontmatter/node'
import { parseYaml } from '../../frontmatter/parseYaml'
import { load, valueOf } from '../../frontmatter/valueOf'
import type { Span } from '../../text/span'

/** A key of a front matter that may be broken, with as much of its value as is certain. */
export interface ReadKey {
  readonly name: string
  /** Its name behind those of the keys above it. */
  readonly path: string
  /** Its lines. */
  readonly span: Span
  /** Lines in between that cannot be its own. */
  readonly strays?: readonly Span[]
  /** `undefined` if YAML refuses these lines even by themselves. */
  readonly value: Value | undefined
}

/** The keys of a front matter. Where YAML refuses the whole, each key is read by itself. */
export function readKeys(text: string, { borders, root, errors }: FrontMatter): ReadKey[] {
  if (!borders) return []
  const isRead = errors.length === 0 && root?.kind === 'mapping'
  if (isRead && !dropsLines(text, root, borders.yaml)) return keysOfTree(root.pairs, '')
  if (errors.length === 0 && root?.kind !== 'mapping') return []
  return keysOfLines(text, { entries: entriesOf(text, borders.yaml), end: borders.yaml.end })
}

/** Whether YAML ends before the front matter does. */
export function dropsLines(text: string, root: Node, yaml: Span): boolean {
  return /^[ \t]*[^\s#]/m.test(text.slice(root.span.end, yaml.end))
}

function keysOfTree(pairs: readonly Pair[], above: string): ReadKey[] {
  return pairs.flatMap(({ key, value }) => {
    const name = key.kind === 'scalar' ? String(key.value) : ''
    const path = above + name
    const span = { start: key.span.start, end: Math.max(key.span.end, value.span.end) }
    return [{ name, path, span, value: valueOf(value) }, ...keysBelow(value, path)]
  })
}

function keysBelow(value: Node, path: string): ReadKey[] {
  return value.kind === 'mapping' && value.pairs.length > 0 ? keysOfTree(value.pairs, `${path}.`) : []
}

/** Some lines; those of block scalars are no entries of theirs. */
interface Block {
  readonly entries: readonly Entry[]
  readonly end: number
}

/** The keys at the left margin with the lines below them, and what stands further right in what YAML refuses. */
function keysOfLines(text: string, { entries, end }: Block): ReadKey[] {
  const margin = entries
    .filter(isKey)
    .map(column)
    .reduce((least, each) => Math.min(least, each), Infinity)
  const starts = entries.flatMap((entry, index) => (isKey(entry) && column(entry) === margin ? [index] : []))
  const before = entries.slice(0, starts[0] ?? entries.length)
  const blocks = starts.map((start, at): Block => {
    const next = starts[at + 1]
    return { entries: entries.slice(start, next), end: next === undefined ? end : entries[next]!.line.start }
  })
  return [...looseKeys(before, ''), ...blocks.flatMap((block) => keysOfBlock(text, block))]
}

function keysOfBlock(text: string, block: Block): ReadKey[] {
  return alone(text, block, []) ?? alone(text, block, straysOf(block)) ?? refusedBlock(text, block)
}

/** A block that YAML takes by itself, with some lines left out. */
function alone(text: string, { entries, end }: Block, without: readonly Entry[]): ReadKey[] | undefined {
  const { start } = entries[0]!.line
  const source = without.reduce(
    (whole, { line }) => blanked(whole, line.start - start, line.end - start),
    text.slice(start, end),
  )
  const { root, errors } = parseYaml(source, start)
  if (errors.length > 0 || root?.kind !== 'mapping' || root.pairs.length !== 1 || load(root).isRefused) return undefined
  const strays = without.map(({ line }) => line)
  return keysOfTree(root.pairs, '').map((key) => ({ ...key, strays }))
}

/** As long as before, so that all places stay. */
function blanked(source: string, from: number, to: number): string {
  return source.slice(0, from) + ' '.repeat(to - from) + source.slice(to)
}

/** The lines of a key's block that cannot be its own: at its margin, with the items below them, and no items of it. */
function straysOf({ entries: [first, ...rest] }: Block): readonly Entry[] {
  const isWritten = ({ indent, line }: Entry) => indent.end < line.end
  const isAtMargin = (entry: Entry) => isWritten(entry) && column(entry) <= column(first!)
  const hasValue = first!.value.start < first!.value.end
  const last = hasValue ? 0 : rest.findIndex((entry) => isAtMargin(entry) && !entry.isItem)
  return rest.filter((entry, at) => isAtMargin(entry) && last >= 0 && at >= last)
}

/** A key over others, each of which is read by itself, or one whose value nobody knows. */
function refusedBlock(text: string, { entries: [first, ...rest], end }: Block): ReadKey[] {
  const { name } = first!.key!
  const next = rest.find(({ indent, line }) => indent.end < line.end)
  const isOver = first!.value.start >= first!.value.end && next !== undefined && isKey(next)
  const span = isOver ? first!.line : { start: first!.line.start, end }
  const below = isOver ? keysOfLines(text, { entries: rest, end }) : looseKeys(rest, '')
  return [
    { name, path: name, span, value: undefined },
    ...below.map((key) => ({ ...key, path: `${name}.${key.path}` })),
  ]
}

/** Keys of which only the names are certain. */
function looseKeys(entries: readonly Entry[], above: string): ReadKey[] {
  return entries.flatMap(({ key, line, isItem }) =>
    key && !isItem ? [{ name: key.name, path: `${above}?${key.name}`, span: line, value: undefined }] : [],
  )
}

function isKey({ key, isItem }: Entry): boolean {
  return key !== undefined && !isItem
}

function column({ indent, line }: Entry): number {
  return indent.end - line.start
}
