import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node as YamlNode,
  type Pair as YamlPair,
} from 'yaml'
import type { Span } from '../text/span'
import { joinLines } from './joinLines'
import type { Node, Pair, Scalar } from './node'
import { resolvePlain } from './scalar'
import { valueOf } from './valueOf'

/** Something that YAML refuses, in YAML's own words. */
export interface YamlError {
  readonly span: Span
  readonly message: string
}

export interface Yaml {
  /** `undefined` where there is no content, or none that could be read. */
  readonly root: Node | undefined
  /** In the order of the text. Ruby stops at the first. */
  readonly errors: readonly YamlError[]
}

// Scalars and duplicate keys are ours to judge.
const lenient = {
  version: '1.1',
  schema: 'failsafe',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/**
 * Reads YAML into a tree with positions; never throws. `offset` is added to every position.
 * Where the library is stricter than libyaml, which Jekyll uses, its complaint is left out.
 */
export function parseYaml(text: string, offset = 0): Yaml {
  const document = parseDocument(joinLines(text), lenient)
  const reader = new Reader(offset)
  const root = document.contents ? reader.node(document.contents) : undefined
  const refused = document.errors.filter((error) => !isAfterRoot(document, text, error.pos[0]))
  const errors = [...refused, ...reader.errors, ...controlCharacters(text)]
  return { root, errors: errors.map((error) => toError(error, offset)).sort((a, b) => a.span.start - b.span.start) }
}

/** What libyaml's reader refuses and the library lets pass. */
function controlCharacters(text: string): RawError[] {
  const refused = text.matchAll(/(?![\t\n\r\x85])[\p{Cc}\uFFFE\uFFFF]/gu)
  return [...refused].map(({ index }) => ({ pos: [index, index + 1], message: 'Control characters are not allowed' }))
}

interface RawError {
  readonly pos: readonly [number, number]
  readonly message: string
}

function toError({ pos, message }: RawError, offset: number): YamlError {
  return { span: { start: pos[0] + offset, end: pos[1] + offset }, message }
}

/**
 * An indented first line makes a document that ends where the indent ends; Ruby reads that document only, and never
 * sees what is wrong after it.
 */
function isAfterRoot(document: Document, text: string, offset: number): boolean {
  const range = document.contents?.range
  if (!range || !isMap(document.contents)) return false
  const indent = range[0] - (text.lastIndexOf('\n', range[0] - 1) + 1)
  return indent > 0 && offset >= range[1]
}

/** Turns the library's nodes into ours, with what libyaml refuses and the library does not. */
class Reader {
  readonly errors: RawError[] = []
  private readonly anchors = new Map<string, Node>()
  /** Aliases may multiply: what a front matter's tree may grow to before aliases read as nothing. */
  private budget = 100_000

  constructor(private readonly offset: number) {}

  node(node: unknown): Node {
    const read = this.content(node)
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    if (anchor) this.anchors.set(anchor, read)
    return read
  }

  private content(node: unknown): Node {
    if (isMap(node)) return { kind: 'mapping', span: this.span(node), pairs: node.items.map((pair) => this.pair(pair)) }
    if (isSeq(node))
      return { kind: 'list', span: this.span(node), isFlow: node.flow ?? false, items: this.items(node.items) }
    if (isAlias(node)) return this.alias(node)
    if (isScalar(node)) return this.scalar(node)
    return nothing({ start: this.offset, end: this.offset })
  }

  private items(items: readonly unknown[]): Node[] {
    return items.map((item) => this.node(item))
  }

  private pair({ key, value }: YamlPair): Pair {
    const read = this.node(key)
    return { key: read, value: value ? this.node(value) : nothing({ start: read.span.end, end: read.span.end }) }
  }

  private scalar(node: ReadScalar): Scalar {
    const text = node.source ?? ''
    if (node.tag !== undefined && binaryTags.has(node.tag))
      return { kind: 'scalar', span: this.span(node), isQuoted: true, value: decodeBase64(text) }
    const isQuoted = node.type !== 'PLAIN' && node.tag === undefined
    return { kind: 'scalar', span: this.span(node), isQuoted, value: isQuoted ? text : resolvePlain(text) }
  }

  private alias(node: YamlNode & { source: string }): Scalar {
    const span = this.span(node)
    const pos = [span.start - this.offset, span.end - this.offset] as const
    if (/[^\w-]/.test(node.source)) this.errors.push({ pos, message: `An alias may not be named ${node.source}` })
    const target = this.anchors.get(node.source)
    if (target) this.budget -= sizeOf(target)
    const value = target && this.budget > 0 ? valueOf(target) : null
    return { ...nothing(span), isAlias: true, value }
  }

  private span({ range }: { range?: readonly number[] | null }): Span {
    const [start = 0, end = start] = range ?? []
    return { start: start + this.offset, end: end + this.offset }
  }
}

interface ReadScalar {
  readonly source?: string
  readonly type?: string
  readonly tag?: string
  readonly range?: readonly number[] | null
}

// Of all tags SafeYAML minds these alone; any other takes a value's quotes away (`lib/safe_yaml/transform.rb`).
const binaryTags: ReadonlySet<string> = new Set(['tag:yaml.org,2002:binary', 'x-private:binary', '!binary'])

/** As Ruby decodes: whatever is no letter of the alphabet is passed over. */
function decodeBase64(text: string): string {
  const letters = text.replace(/=.*$/s, '').replace(/[^A-Za-z0-9+/]/g, '')
  const usable = letters.length % 4 === 1 ? letters.slice(0, -1) : letters
  return new TextDecoder().decode(Uint8Array.from(atob(usable), (byte) => byte.charCodeAt(0)))
}

function nothing(span: Span): Scalar {
  return { kind: 'scalar', span, isQuoted: false, value: null }
}

function sizeOf(node: Node): number {
  if (node.kind === 'scalar') return sizeOfValue(node.value)
  const children = node.kind === 'list' ? node.items : node.pairs.flatMap(({ key, value }) => [key, value])
  return children.reduce((sum, child) => sum + sizeOf(child), 1)
}

function sizeOfValue(value: Scalar['value']): number {
  if (value instanceof Map) return [...value].flat().reduce<number>((sum, child) => sum + sizeOfValue(child), 1)
  return Array.isArray(value) ? value.reduce<number>((sum, child) => sum + sizeOfValue(child), 1) : 1
}
