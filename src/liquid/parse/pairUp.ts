import { TagPiece, type Piece } from './piece'

/**
 * Tells each tag that opens a block where it is closed. Ruby finds out only at the end that something was never closed, and
 * gives up; we want to know before, so that such a tag opens nothing and the rest is still read. In linear time.
 */
export function pairUp(pieces: readonly Piece[], isBlock: (name: string) => boolean): void {
  const open: TagPiece[] = []
  const counts = new Map<string, number>()
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by)
  let lastRawEnd: number | undefined
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]!
    if (!(piece instanceof TagPiece)) continue
    if (piece.name === 'raw') {
      lastRawEnd ??= pieces.findLastIndex((each) => rawEnd(each)?.name === 'endraw')
      if (lastRawEnd > index) index = skipRaw(pieces, index)
    } else if (isBlock(piece.name)) {
      open.push(piece)
      count(piece.name, 1)
    } else if (piece.name.startsWith('end') && (counts.get(piece.name.slice(3)) ?? 0) > 0) {
      close(piece)
    }
  }

  function close(end: TagPiece): void {
    for (let opener = open.pop(); opener; opener = open.pop()) {
      count(opener.name, -1)
      if (opener.name !== end.name.slice(3)) continue
      opener.closing = end
      return
    }
  }
}

function skipRaw(pieces: readonly Piece[], start: number): number {
  let end = start + 1
  while (rawEnd(pieces[end]!)?.name !== 'endraw') end += 1
  const opener = pieces[start] as TagPiece
  opener.closing = pieces[end]!
  return end
}

/** A tag at the end of a piece of any kind, and what stands before it: how `raw` looks for its end. */
export function rawEnd(piece: Piece): { before: string; name: string } | undefined {
  const { text } = piece
  const match = text.endsWith('%}') ? /^([^]*)\{%[ \t\r\n\f\v]*(\w+)[ \t\r\n\f\v]*[^]*?%\}$/.exec(text) : null
  return match ? { before: match[1]!, name: match[2]! } : undefined
}
