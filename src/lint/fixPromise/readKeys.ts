import { yamlLinesIn, type YamlLine } from '../../frontmatter/entries'
import type { FrontMatter } from '../../frontmatter/frontMatter'
import type { Node, Pair, Value } from '../../frontmatter/node'
import { parseYaml } from '../../frontmatter/parseYaml'
import { load, valueOf } from '../../frontmatter/valueOf'
import type { Span } from '../../text/span'

/** A key of a front matter that may be invalid. Its value is known only if it is certain. */
export interface ReadKey {
  readonly name: string
  /** The names of the keys that contain it and its own name, separated by dots. */
  readonly path: string
  /** The span of its lines. */
  readonly span: Span
  /** The lines in that span that cannot belong to the key. */
  readonly strays?: readonly Span[]
  /** `undefined` if the lines are not valid YAML even on their own. */
  readonly value: Value | undefined
}

/** Returns the keys of a front matter. If it is not valid YAML, each key is read on its own. */
export function readKeys(text: string, { borders, root, errors }: FrontMatter): ReadKey[] {
  if (!borders) return []
  const isRead = errors.length === 0 && root?.kind === 'mapping'
  if (isRead && !dropsLines(text, root, borders.yaml)) return keysOfTree(root.pairs, '')
  if (errors.length === 0 && root?.kind !== 'mapping') return []
  return keysOfLines(text, { entries: yamlLinesIn(text, borders.yaml), end: borders.yaml.end })
}

/** Whether YAML ends before the front matter ends. */
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

/** The lines of a front matter up to an offset, without those of block scalars. */
interface FrontMatterLines {
  readonly entries: readonly YamlLine[]
  readonly end: number
}

/** A line with a key, and the lines below it up to the next key at the same margin. */
interface KeyLines {
  readonly first: EntryWithKey
  readonly rest: readonly YamlLine[]
  readonly end: number
}

type EntryWithKey = YamlLine & { readonly key: NonNullable<YamlLine['key']> }

/** The keys at the leftmost margin. If the lines of a key are not valid YAML, the keys further right are included. */
function keysOfLines(text: string, { entries, end }: FrontMatterLines): ReadKey[] {
  const margin = entries
    .filter(isKey)
    .map(column)
    .reduce((least, each) => Math.min(least, each), Infinity)
  const startsBlock = (entry: YamlLine): entry is EntryWithKey => isKey(entry) && column(entry) === margin
  const before: YamlLine[] = []
  const blocks: { first: EntryWithKey; rest: YamlLine[]; end: number }[] = []
  for (const entry of entries) {
    const last = blocks.at(-1)
    if (!startsBlock(entry)) (last?.rest ?? before).push(entry)
    else {
      if (last) last.end = entry.line.start
      blocks.push({ first: entry, rest: [], end })
    }
  }
  return [...looseKeys(before, ''), ...blocks.flatMap((block) => keysOfBlock(text, block))]
}

function keysOfBlock(text: string, block: KeyLines): ReadKey[] {
  return alone(text, block, []) ?? alone(text, block, straysOf(block)) ?? invalidBlock(text, block)
}

/** The keys of a block without the given lines, if the rest is valid YAML; otherwise `undefined`. */
function alone(text: string, { first, end }: KeyLines, without: readonly YamlLine[]): ReadKey[] | undefined {
  const { start } = first.line
  const source = without.reduce(
    (whole, { line }) => blanked(whole, line.start - start, line.end - start),
    text.slice(start, end),
  )
  const { root, errors } = parseYaml(source, start)
  if (errors.length > 0 || root?.kind !== 'mapping' || root.pairs.length !== 1 || load(root).isRefused) return undefined
  const strays = without.map(({ line }) => line)
  return keysOfTree(root.pairs, '').map((key) => ({ ...key, strays }))
}

/** The source with spaces in place of some text, so that all offsets stay the same. */
function blanked(source: string, from: number, to: number): string {
  return source.slice(0, from) + ' '.repeat(to - from) + source.slice(to)
}

/**
 * The lines of a block that cannot belong to its key: lines at its margin that are not its items, and the lines after
 * those at the same margin.
 */
function straysOf({ first, rest }: KeyLines): readonly YamlLine[] {
  const isWritten = ({ indent, line }: YamlLine) => indent.end < line.end
  const isAtMargin = (entry: YamlLine) => isWritten(entry) && column(entry) <= column(first)
  const hasValue = first.value.start < first.value.end
  const last = hasValue ? 0 : rest.findIndex((entry) => isAtMargin(entry) && !entry.isItem)
  return rest.filter((entry, at) => isAtMargin(entry) && last >= 0 && at >= last)
}

/** The key of a block that is not valid YAML, and the keys that it contains, each of which is read on its own. */
function invalidBlock(text: string, { first, rest, end }: KeyLines): ReadKey[] {
  const { name } = first.key
  const next = rest.find(({ indent, line }) => indent.end < line.end)
  const isParent = first.value.start >= first.value.end && next !== undefined && isKey(next)
  const span = isParent ? first.line : { start: first.line.start, end }
  const below = isParent ? keysOfLines(text, { entries: rest, end }) : looseKeys(rest, '')
  return [
    { name, path: name, span, value: undefined },
    ...below.map((key) => ({ ...key, path: `${name}.${key.path}` })),
  ]
}

/** The keys of some lines. Only the names are certain. */
function looseKeys(entries: readonly YamlLine[], above: string): ReadKey[] {
  return entries.flatMap(({ key, line, isItem }) =>
    key && !isItem ? [{ name: key.name, path: `${above}?${key.name}`, span: line, value: undefined }] : [],
  )
}

function isKey(entry: YamlLine): entry is EntryWithKey {
  return entry.key !== undefined && !entry.isItem
}

function column({ indent, line }: YamlLine): number {
  return indent.end - line.start
}
