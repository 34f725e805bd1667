/** A part of a template: text, a tag or an output. Offsets are UTF-16 code units. */
export interface ScannedPiece {
  readonly kind: 'text' | 'tag' | 'output'
  readonly start: number
  readonly end: number
}

/**
 * Splits a template as Ruby's tokenizer does. A tag ends at the next `%}`, and an output at the next `}` or `}}`,
 * regardless of the text before it. One without an end is two characters long. This takes linear time, because a
 * missing end is searched for only once. https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid/tokenizer.rb
 */
export function scanPieces(source: string): ScannedPiece[] {
  const pieces: ScannedPiece[] = []
  const ends = { tag: 0, output: 0 }
  let done = 0
  for (let at = nextOpening(source, 0); at >= 0; at = nextOpening(source, done)) {
    const kind = source[at + 1] === '%' ? 'tag' : 'output'
    if (at > done) pieces.push({ kind: 'text', start: done, end: at })
    done = endOf(source, at, kind, ends)
    pieces.push({ kind, start: at, end: done })
  }
  if (done < source.length) pieces.push({ kind: 'text', start: done, end: source.length })
  return pieces
}

function nextOpening(source: string, from: number): number {
  for (let at = source.indexOf('{', from); at >= 0; at = source.indexOf('{', at + 1))
    if (source[at + 1] === '%' || source[at + 1] === '{') return at
  return -1
}

function endOf(source: string, start: number, kind: 'tag' | 'output', ends: { tag: number; output: number }): number {
  const mark = kind === 'tag' ? '%}' : '}'
  if (ends[kind] < start + 2 && ends[kind] !== -1) ends[kind] = source.indexOf(mark, start + 2)
  const found = ends[kind]
  if (found === -1) return start + 2
  return kind === 'output' && source[found + 1] !== '}' ? found + 1 : found + 2
}
