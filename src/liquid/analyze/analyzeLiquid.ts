import { textOf, type Span } from '../../text/span'
import type { LiquidToken } from '../tokens'
import { ownTag, type OwnTag } from './ownTags'

/** A syntax error of Liquid, which makes the build fail. */
export interface LiquidSyntaxError {
  /**
   * `unclosed`: braces without closing braces. `nameless`: a tag without a name. `unclosed-block`: a block without an
   * end tag. `misplaced`: an end tag or a tag such as `else` outside of its block. `syntax`: markup that the tag
   * rejects.
   */
  readonly kind: 'unclosed' | 'nameless' | 'unclosed-block' | 'misplaced' | 'syntax'
  readonly token: LiquidToken
  /** For a misplaced tag, the name of the block around it. */
  readonly open?: string
}

/** The result of analyzing the tokens of a text. */
export interface LiquidAnalysis {
  readonly faults: readonly LiquidSyntaxError[]
  /** Tags that are not part of Liquid or Jekyll. */
  readonly foreign: readonly LiquidToken[]
  /**
   * Tags of Liquid and Jekyll that always run, because they are not in a condition, a loop, a comment or a block of a
   * plugin.
   */
  readonly certain: readonly LiquidToken[]
  /** Outputs, except those in comments and in blocks of plugins. */
  readonly outputs: readonly LiquidToken[]
}

/** The deepest nesting that Liquid allows (`Block::MAX_DEPTH`). */
const deepest = 100

interface OpenBlock {
  readonly token: LiquidToken
  readonly tag: OwnTag | undefined
  hasElse: boolean
  /** Whether the block contains an end tag of another block. */
  hasWrongEnd: boolean
}

/** Reads the tokens as Liquid 4 parses them, but continues after an error. */
export function analyzeLiquid(text: string, tokens: readonly LiquidToken[]): LiquidAnalysis {
  const reader = new LiquidReader(text, tokens)
  for (const token of tokens) reader.read(token)
  return reader.finish()
}

class LiquidReader {
  private readonly faults: LiquidSyntaxError[] = []
  private readonly foreign: LiquidToken[] = []
  private readonly certain: LiquidToken[] = []
  private readonly outputs: LiquidToken[] = []
  private readonly stack: OpenBlock[] = []
  /** The numbers of open blocks that are conditional and that are comments. */
  private conditions = 0
  private comments = 0
  /** How often each `endNAME` occurs in the tokens that are not read yet. */
  private readonly ends = new Map<string, number>()

  constructor(
    private readonly text: string,
    tokens: readonly LiquidToken[],
  ) {
    for (const { name } of tokens) if (name.startsWith('end')) this.ends.set(name, (this.ends.get(name) ?? 0) + 1)
  }

  read(token: LiquidToken): void {
    const { kind, name } = token
    if (name.startsWith('end')) this.ends.set(name, (this.ends.get(name) ?? 0) - 1)
    const top = this.stack.at(-1)
    if (top && !top.tag) this.readInPlugin(top, name)
    else if (kind === 'unclosed') this.fault('unclosed', token)
    else if (kind === 'output') this.readOutput(token)
    else if (name === '') this.fault('nameless', token)
    else this.readTag(token, top)
  }

  finish(): LiquidAnalysis {
    for (const { token, tag, hasWrongEnd } of this.stack) if (tag && !hasWrongEnd) this.fault('unclosed-block', token)
    const { faults, foreign, certain, outputs } = this
    return { faults, foreign, certain, outputs }
  }

  /** Ignores the tokens in the block of a plugin, because only the plugin knows how to read them. */
  private readInPlugin({ token }: OpenBlock, name: string): void {
    if (name === `end${token.name}`) this.pop()
  }

  private readOutput(token: LiquidToken): void {
    if (this.comments === 0) this.outputs.push(token)
  }

  private readTag(token: LiquidToken, top: OpenBlock | undefined): void {
    const own = ownTag(token.name)
    if (own) return this.readOwn(token, own)
    if (top && token.name === `end${top.token.name}`) this.pop()
    else if (top?.tag?.parts && Object.hasOwn(top.tag.parts, token.name)) this.readPart(token, top, top.tag.parts)
    else if (top?.token.name !== 'comment') this.readForeign(token, top)
  }

  private readOwn(token: LiquidToken, tag: OwnTag): void {
    if (tag.rejects?.(markupOf(this.text, token))) this.fault('syntax', token)
    else if (this.conditions === 0) this.certain.push(token)
    if (tag.isBlock) this.push(token, tag)
  }

  private readPart(token: LiquidToken, top: OpenBlock, parts: NonNullable<OwnTag['parts']>): void {
    if (parts[token.name]?.(markupOf(this.text, token))) this.fault('syntax', token)
    if (token.name !== 'else') return
    if (top.hasElse && top.token.name === 'for') this.pop() // a second `else` ends the loop
    top.hasElse = true
  }

  private readForeign(token: LiquidToken, top: OpenBlock | undefined): void {
    const ended = /^end(\w+)$/.exec(token.name)?.[1]
    const isPart = ['else', 'elsif', 'when', 'end'].includes(token.name)
    if (isPart || (ended !== undefined && ownTag(ended)?.isBlock)) return this.misplaced(token, top, ended)
    this.foreign.push(token)
    const isBlock = (this.ends.get(`end${token.name}`) ?? 0) > 0
    if (isBlock) this.push(token, undefined)
  }

  /** Handles a misplaced tag. If it ends an outer block, the blocks inside that block have no end tag. */
  private misplaced(token: LiquidToken, top: OpenBlock | undefined, ended: string | undefined): void {
    const isOpen = this.stack.slice(-deepest).some((open) => open.token.name === ended)
    if (!isOpen) {
      if (top && ended !== undefined) top.hasWrongEnd = true
      this.faults.push({ kind: 'misplaced', token, ...(top ? { open: top.token.name } : {}) })
    } else
      for (let inner = this.pop(); inner && inner.token.name !== ended; inner = this.pop())
        this.fault('unclosed-block', inner.token)
  }

  private push(token: LiquidToken, tag: OwnTag | undefined): void {
    this.stack.push({ token, tag, hasElse: false, hasWrongEnd: false })
    this.count(token, tag, 1)
  }

  private pop(): OpenBlock | undefined {
    const open = this.stack.pop()
    if (open) this.count(open.token, open.tag, -1)
    return open
  }

  private count({ name }: LiquidToken, tag: OwnTag | undefined, by: 1 | -1): void {
    if (tag?.isConditional) this.conditions += by
    if (name === 'comment') this.comments += by
  }

  private fault(kind: LiquidSyntaxError['kind'], token: LiquidToken): void {
    this.faults.push({ kind, token })
  }
}

/** The markup that Liquid passes to the tag, without the white space before it. */
export function markupOf(text: string, { markup }: LiquidToken): string {
  return textOf(text, markup).replace(/^[ \t\r\n\f\v]+/, '')
}

/** The part of a span on its first line. An unclosed token may contain half of the post. */
export function firstLine(text: string, { start, end }: Span): Span {
  const lineBreak = text.indexOf('\n', start)
  const lineEnd = lineBreak > start && text[lineBreak - 1] === '\r' ? lineBreak - 1 : lineBreak
  return { start, end: lineBreak === -1 ? end : Math.min(end, lineEnd) }
}
