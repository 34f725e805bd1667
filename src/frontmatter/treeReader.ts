import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node as YamlNode, type Pair as YamlPair } from 'yaml'
import type { Span } from '../text/span'
import type { LibyamlError } from './libyaml'
import type { Node, Pair, Scalar } from './node'
import { resolvePlain } from './scalar'
import { valueOf } from './valueOf'

/** Converts the library's nodes to ours, and collects the errors that only libyaml reports. */
export class TreeReader {
  readonly errors: LibyamlError[] = []
  private readonly anchors = new Map<string, Node>()
  /**
   * The number of nodes that aliases may still add. Further aliases read as null, since nested aliases multiply the
   * nodes.
   */
  private budget = 100_000

  constructor(
    private readonly text: string,
    private readonly offset: number,
  ) {}

  node(node: unknown): Node {
    const read = this.content(node)
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    if (anchor) this.anchors.set(anchor, read)
    if (anchor && !/^[\w-]+(?:$|[:}\]]|\?.)/.test(anchor)) this.refuseAnchor(anchor, read)
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.tag !== undefined) this.refuseTag(read)
    return read
  }

  private content(node: unknown): Node {
    if (isMap(node)) return { kind: 'mapping', span: this.span(node), pairs: node.items.map((pair) => this.pair(pair)) }
    if (isSeq(node)) return { kind: 'list', span: this.span(node), isFlow: node.flow ?? false, items: this.items(node) }
    if (isAlias(node)) return this.alias(node)
    if (isScalar(node)) return this.scalar(node)
    return nothing({ start: this.offset, end: this.offset })
  }

  private items({ items, flow }: { items: readonly unknown[]; flow?: boolean }): Node[] {
    return items.map((item) => {
      const read = this.node(item)
      const at = read.span.start - this.offset
      if (flow) this.refuseMark(item)
      const tab = flow ? undefined : /-[ ]*(\t[ \t]*)$/.exec(this.text.slice(Math.max(0, at - 20), at))?.[1]
      if (tab !== undefined) this.refuse(at - tab.length, at, 'Tabs are not allowed after a dash')
      return read
    })
  }

  private pair({ key, value }: YamlPair): Pair {
    const read = this.node(key)
    return { key: read, value: value ? this.node(value) : nothing({ start: read.span.end, end: read.span.end }) }
  }

  /**
   * Reports a colon or question mark alone in brackets, which is not a string, and `#`, which begins a comment after a
   * comma too.
   */
  private refuseMark(item: unknown): void {
    if (!isScalar(item) || item.type !== 'PLAIN' || !item.range) return
    if (item.source === '?' || /^[:#]/.test(item.source ?? ''))
      this.refuse(item.range[0], item.range[1], 'A key is missing')
  }

  /** Reports tabs in the first lines of a block scalar: these set its indentation, which must be spaces. */
  private refuseTabs({ type, range }: ReadScalar): void {
    const start = range?.[0]
    if (start === undefined || !type?.startsWith('BLOCK')) return
    if (/^[|>][-+]?[ \t]*(?:#.*)?\r?\n(?: *\r?\n)* *\t/.test(this.text.slice(start)))
      this.refuse(start, start + 1, 'Tabs are not allowed as indentation')
  }

  private refuse(start: number, end: number, message: string): void {
    this.errors.push({ pos: [start, end], message })
  }

  private refuseAnchor(anchor: string, { span }: Node): void {
    const at = this.text.lastIndexOf(`&${anchor}`, span.start - this.offset)
    this.refuse(Math.max(at, 0), Math.max(at, 0) + anchor.length + 1, `An anchor may not be named ${anchor}`)
  }

  /**
   * Reports a tag that is not followed by white space or, in brackets, by a comma (`yaml_parser_scan_tag`,
   * https://github.com/yaml/libyaml).
   */
  private refuseTag({ span }: Node): void {
    const at = span.start - this.offset
    const properties = /!\S*(?:[ \t]+&\S*)?\s*$/.exec(this.text.slice(Math.max(0, at - longestTag), at))
    if (!properties) return
    const start = at - properties[0].length
    const tag = /!(?:<[^>\s]*>|[\w;/?:@&=+$.!~*'()%-]*)/y
    tag.lastIndex = start
    const end = start + (tag.exec(this.text)?.[0].length ?? 0)
    if (/[^\s,]/.test(this.text.charAt(end))) this.refuse(start, end, 'A space is missing after a tag')
  }

  private scalar(node: ReadScalar): Scalar {
    const text = this.foldedText(node)
    if (node.tag !== undefined && binaryTags.has(node.tag))
      return { kind: 'scalar', span: this.span(node), isQuoted: true, value: decodeBase64(text) }
    this.refuseTabs(node)
    const isQuoted = node.type !== 'PLAIN' && node.tag === undefined
    return { kind: 'scalar', span: this.span(node), isQuoted, value: isQuoted ? text : resolvePlain(text) }
  }

  /**
   * Returns the string of a quoted scalar. Folds its lines here if `joinLines` has joined them, since the library could
   * not.
   */
  private foldedText({ source = '', type, range }: ReadScalar): string {
    const [start = 0, end = start] = range ?? []
    const written = this.text.slice(start, end)
    if (!written.includes('\n')) return source
    if (type === 'PLAIN' && !written.includes('#')) return folded(written)
    if (!type?.startsWith('QUOTE')) return source
    const { contents } = parseDocument(written.replace(/\n[ \t]*/g, '\n '), { version: '1.1', schema: 'failsafe' })
    return isScalar(contents) ? ((contents as ReadScalar).source ?? source) : source
  }

  private alias(node: YamlNode & { source: string }): Scalar {
    const span = this.span(node)
    const pos = [span.start - this.offset, span.end - this.offset] as const
    if (!/^[\w-]+$/.test(node.source)) this.errors.push({ pos, message: `An alias may not be named ${node.source}` })
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

/** The number of characters before a value in which its tag is searched, limited to keep the time linear. */
const longestTag = 200

interface ReadScalar {
  readonly source?: string
  readonly type?: string
  readonly tag?: string
  readonly range?: readonly number[] | null
}

// The only tags that SafeYAML handles. With any other tag, it reads a quoted value as unquoted
// (`lib/safe_yaml/transform.rb`).
const binaryTags: ReadonlySet<string> = new Set(['tag:yaml.org,2002:binary', 'x-private:binary', '!binary'])

/** Decodes base64 as Ruby does, ignoring characters outside of the alphabet. */
function decodeBase64(text: string): string {
  const letters = text.replace(/=.*$/s, '').replace(/[^A-Za-z0-9+/]/g, '')
  const usable = letters.length % 4 === 1 ? letters.slice(0, -1) : letters
  return new TextDecoder().decode(Uint8Array.from(atob(usable), (byte) => byte.charCodeAt(0)))
}

/** Folds line breaks: a single one becomes a space; of several, the first is removed. */
function folded(plain: string): string {
  return plain.replace(/[ \t\r]*\n[ \t\r\n]*/g, (gap) => '\n'.repeat(gap.split('\n').length - 2) || ' ')
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
