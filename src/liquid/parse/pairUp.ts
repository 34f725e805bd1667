import { TagPiece, type Piece } from './piece'

/**
 * Sets for each tag that opens a block the piece that closes it. Ruby finds a block without an end only at the end of the
 * template, and gives up. We have to know before, so that such a tag opens nothing and the rest is still parsed. In linear
 * time.
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

/** The tags that have opened a block which is not closed yet. */
class OpenBlocks {
  private readonly tags: TagPiece[] = []
  private readonly counts = new Map<string, number>()

  add(tag: TagPiece): void {
    this.tags.push(tag)
    this.count(tag.name, 1)
  }

  /** Closes the nearest block of the end's name; those within it have no end. */
  close(end: TagPiece): void {
    const name = end.name.slice(3)
    if ((this.counts.get(name) ?? 0) === 0) return
    for (let opener = this.tags.pop(); opener; opener = this.tags.pop()) {
      this.count(opener.name, -1)
      if (opener.name !== name) continue
      opener.closing = end
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

/** The index of the piece that closes `raw`; there has to be one. */
function closeRaw(raw: TagPiece, pieces: readonly Piece[], index: number): number {
  let end = index + 1
  for (let piece = pieces[end]; piece && rawEnd(piece)?.name !== 'endraw'; piece = pieces[end]) end += 1
  raw.closing = pieces[end]
  return end
}

/** The tag at the end of a piece of any kind, and the text before it: this is how `raw` looks for its end. */
export function rawEnd(piece: Piece): { readonly before: string; readonly name: string } | undefined {
  const { text } = piece
  if (!text.endsWith('%}')) return undefined
  const [, before, name] = /^([^]*)\{%[ \t\r\n\f\v]*(\w+)[ \t\r\n\f\v]*[^]*?%\}$/.exec(text) ?? []
  return before === undefined || name === undefined ? undefined : { before, name }
}
