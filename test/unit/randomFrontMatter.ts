/** Returns random numbers from 0 to below 1, always the same for a seed (https://en.wikipedia.org/wiki/Xorshift). */
export function randomOf(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

const values = [
  'Foo', 'Foo bar', '"Foo: bar"', "'it''s'", '도커 입문', '[a, b]', '[a, "b c", d]', '[]', '{a: b}', '[[a, b], c]', 'a, b',
  'yes', 'no', '2024', '1.10', '012', '~', '""', '2024-05-01', '2024-05-01 23:30:00', '2024-05-01 10:00:00 +0900',
  '2024-02-30', 'someday', '# comment', 'x # comment', '"a\\tb"', '>-\n  folded\n  text', '|\n  literal', '&a b', '*a',
  '!x y', '50% off', 'a: b', '[Review] x', '@home', "'it's'", '"a "b" c"', '“a: b”', '[a, , b]', '#tag', 'a\nb', '"a\nb"',
  '\n- a\n- b', '\n  - a\n  - c: d\n  -', '\n- a\n- a', '\n  path: /a.png\n  alt: x',
] // prettier-ignore
const keys = [
  'layout', 'title', 'date', 'tags', 'tag', 'categories', 'category', 'published', 'permalink', 'slug', 'toc', 'image',
  'Tags', 'tittle', 'author', 'description', 'draft', '"quoted"',
] // prettier-ignore
const noise = [...'\'"[]{}:,#-&*!|>%@`\n \t?~ab1', ': ', ' #', '- ', '\n---\n', '  ', '\n\n', '가']

/** Returns a post whose front matter has correct and wrong values, with some characters changed. */
export function randomPost(random: () => number): string {
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!
  const lines = Array.from({ length: 1 + Math.floor(random() * 6) }, () => `${pick(keys)}: ${pick(values)}`)
  const text = mutated(`---\n${lines.join('\n')}\n---\nText.\n`, random)
  return random() < 0.1 ? text.replaceAll('\n', '\r\n') : text
}

/** Returns the text with up to three characters changed. */
export function mutated(text: string, random: () => number): string {
  let changed = text
  for (let count = Math.floor(random() * 4); count > 0; count -= 1) {
    const at = Math.floor(random() * changed.length)
    const put = random() < 0.7 ? noise[Math.floor(random() * noise.length)]! : ''
    changed = changed.slice(0, at) + put + changed.slice(at + (random() < 0.5 ? 1 : 0))
  }
  return changed
}
