import { TagPiece, type Piece } from './piece'

/**
 * Sets `closing` of each tag that begins a block to the piece that ends the block. Ruby notices a missing end tag only
 * at the end of the template, and gives up. To parse the rest, we must know it earlier, so that a tag without an end
 * tag begins no block. This takes linear time.
 */
export function pairUp(pieces: readonly Piece[], isBlock: (name: string) => boolean): void {
  const open = new OpenBlocks()
  const lastRawEnd = once(() => pieces.findLastIndex((each) => rawEnd(each)?.name === 'endraw'))
  let skippedUpTo = 0
  for (const [index, piece] of pieces.entries()) {
    if (index < skippedUpTo || !(piece instanceof TagPiece)) continue
    if (piece.name === 'raw') {
      if (lastRawEnd() > index) skippedUpTo = closeRaw(piece, pieces, index) + 1
    } else if (isBlock(piece.name)) open.add(piece)
    else if (piece.name.startsWith('end')) open.close(piece)
  }
}

/** The tags whose blocks are not closed yet. */
class OpenBlocks {
  private readonly tags: TagPiece[] = []
  private readonly counts = new Map<string, number>()

  add(tag: TagPiece): void {
    this.tags.push(tag)
    this.count(tag.name, 1)
  }

  /** Closes the innermost block with the name of the end tag. The blocks inside it have no end tag. */
  close(end: TagPiece): void {
    const name = end.name.slice(3)
    if ((this.counts.get(name) ?? 0) === 0) return
    for (let tag = this.tags.pop(); tag; tag = this.tags.pop()) {
      this.count(tag.name, -1)
      if (tag.name !== name) continue
      tag.closing = end
      return
    }
  }

  private count(name: string, by: 1 | -1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by)
  }
}

function once(find: () => number): () => number {
  let found: number | undefined
  return () => (found ??= find())
}

/** Sets the piece that ends `raw` and returns its index. There must be such a piece. */
function closeRaw(raw: TagPiece, pieces: readonly Piece[], index: number): number {
  let end = index + 1
  for (let piece = pieces[end]; piece && rawEnd(piece)?.name !== 'endraw'; piece = pieces[end]) end += 1
  raw.closing = pieces[end]
  return end
}

/**
 * The tag at the end of a piece of any kind, and the text before it. Liquid searches for the end of `raw` in this way.
 */
export function rawEnd(piece: Piece): { readonly before: string; readonly name: string } | undefined {
  const { text } = piece
  if (!text.endsWith('%}')) return undefined
  const [, before, name] = /^([^]*)\{%[ \t\r\n\f\v]*(\w+)[ \t\r\n\f\v]*[^]*?%\}$/.exec(text) ?? []
  return before === undefined || name === undefined ? undefined : { before, name }
}
