import { stripLeft, stripRight } from '../filters/rubyText'
import { Fault, stops } from '../run/fault'
import type { Language } from '../run/language'
import type { LiquidProblem } from '../run/liquidProblem'
import type { LiquidNode } from '../run/liquidNode'
import { FaultNode } from '../tags/faultNode'
import { PluginTag } from '../placeholders/pluginTag'
import { isBlockTag } from '../tags/isBlockTag'
import { OutputNode } from './outputNode'
import { OutputPiece, TagPiece, TextPiece, type Piece } from './piece'
import { Pieces } from './pieces'
import { TextNode } from './textNode'

/** The nodes between two tags of a block, such as `if` and `else`. */
export class BlockBody {
  readonly nodes: LiquidNode[] = []
  /** Whether its output can only be white space. */
  isBlank = true
}

/**
 * Handles a tag that is not in the table: one that separates the bodies of the current block, or an unknown tag.
 * Returns the body for the next nodes.
 */
export type OnOther = (tag: TagPiece, body: BlockBody) => BlockBody

/** The deepest nesting of blocks, as in Liquid 4. */
const deepest = 100
const longestTag = 20_000

/**
 * Parses a template as Ruby does (https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid/block_body.rb). At an
 * error that makes Ruby stop, it adds a node with the error and continues.
 */
export class TemplateParser {
  readonly problems: LiquidProblem[] = []
  private depth = 0
  private stripsNext = false

  /** The tags of plugins found so far. Their end tags write nothing. */
  private readonly ofPlugins = new Set<string>()

  constructor(
    private readonly tags: Language['tags'],
    private readonly definesTag: (name: string) => boolean,
  ) {}

  document(source: string): LiquidNode[] {
    const body = new BlockBody()
    this.fill(body, new Pieces(source, isBlockTag), undefined, (tag) => this.unknown(tag, body))
    return body.nodes
  }

  /** Parses up to the piece that closes the block of `tag`. */
  block(tag: TagPiece, pieces: Pieces, first: BlockBody, onOther: OnOther): void {
    if (!tag.closing) throw new Fault('liquid.unclosed', { tag: tag.name })
    if (this.depth >= deepest) throw stops('Nesting too deep')
    this.depth += 1
    this.fill(first, pieces, tag, onOther)
    this.depth -= 1
  }

  /** Skips the pieces up to the one that closes the block of `tag`, and returns them. */
  skip(tag: TagPiece, pieces: Pieces): Piece[] {
    const skipped: Piece[] = []
    for (let piece = pieces.shift(); piece && piece !== tag.closing; piece = pieces.shift()) skipped.push(piece)
    return skipped
  }

  private fill(first: BlockBody, pieces: Pieces, tag: TagPiece | undefined, onOther: OnOther): void {
    let body = first
    for (let piece = pieces.shift(); piece; piece = pieces.shift()) {
      if (piece instanceof TagPiece || piece instanceof OutputPiece) this.strip(piece, body)
      if (tag && piece === tag.closing) return
      if (piece instanceof TagPiece && piece.name !== '' && !this.tags.has(piece.name))
        body = this.other(piece, body, onOther)
      else this.add(body, piece, pieces)
    }
  }

  private other(tag: TagPiece, body: BlockBody, onOther: OnOther): BlockBody {
    try {
      return onOther(tag, body)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      body.nodes.push(this.broken(tag, error, undefined))
      return body
    }
  }

  private add(body: BlockBody, piece: Piece, pieces: Pieces): void {
    const node = this.nodeOf(piece, pieces)
    body.nodes.push(node)
    if (!node.isBlank) body.isBlank = false
  }

  private nodeOf(piece: Piece, pieces: Pieces): LiquidNode {
    const { taken } = pieces
    try {
      if (!(piece instanceof TextPiece) && piece.end - piece.begin > longestTag) throw stops('this tag is too long')
      if (piece instanceof TagPiece) return this.tagOf(piece, pieces)
      return piece instanceof OutputPiece ? new OutputNode(piece) : this.textOf(piece)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      return this.broken(piece, error, pieces.taken === taken ? pieces : undefined)
    }
  }

  private tagOf(piece: TagPiece, pieces: Pieces): LiquidNode {
    const TagClass = this.tags.get(piece.name)
    if (!TagClass) throw stops(`Tag '${piece.text.slice(0, 100)}' was not properly terminated with regexp: /\\%\\}/`)
    return new TagClass(piece, pieces, this)
  }

  private textOf(piece: Piece): TextNode {
    const text = this.stripsNext ? stripLeft(piece.text) : piece.text
    this.stripsNext = false
    return new TextNode(text, piece.end - text.length)
  }

  private strip(piece: TagPiece | OutputPiece, body: BlockBody): void {
    const last = piece.stripsBefore ? body.nodes.at(-1) : undefined
    if (last instanceof TextNode) last.content = stripRight(last.content)
    this.stripsNext = piece.stripsAfter
  }

  /** The node that replaces a tag with an error. The content of the tag's block is still parsed. */
  private broken(piece: Piece, { message }: Fault, pieces: Pieces | undefined): FaultNode {
    this.problems.push({ span: { start: piece.begin, end: piece.end }, message: message })
    const body = new BlockBody()
    const isOpen = pieces && piece instanceof TagPiece && piece.closing && isBlockTag(piece.name)
    if (isOpen && this.depth < deepest) this.block(piece, pieces, body, () => body)
    else if (isOpen) this.skip(piece, pieces)
    return new FaultNode(piece, message, body)
  }

  /** Handles an unknown tag, or an end tag that ends no block. */
  unknown(tag: TagPiece, body: BlockBody): BlockBody {
    if (this.ofPlugins.has(tag.name.replace(/^end/, '')) || this.definesTag(tag.name)) return this.byPlugin(tag, body)
    const isEnd = tag.name.startsWith('end') && isBlockTag(tag.name.slice(3))
    const fault = new Fault(isEnd ? 'liquid.unopened' : 'liquid.unknown-tag', { tag: tag.name })
    body.nodes.push(this.broken(tag, fault, undefined))
    body.isBlank = false
    return body
  }

  private byPlugin(tag: TagPiece, body: BlockBody): BlockBody {
    const isEnd = tag.name.startsWith('end') && this.ofPlugins.has(tag.name.slice(3))
    this.ofPlugins.add(tag.name)
    if (isEnd) return body
    body.nodes.push(new PluginTag(tag))
    body.isBlank = false
    return body
  }
}
