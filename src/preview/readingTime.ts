const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}'’-]*[\p{L}\p{N}])?/gu

type Count = readonly [words: number, syllables: number]

/** The lines of the text that was counted last: while someone types, all but one stay the same. */
let known = new Map<string, Count>()

/** Minutes that a text takes to read: 200 words each, or 500 letters of a script in which a letter is a syllable. */
export function readingTime(text: string): number {
  const counted = new Map<string, Count>()
  let [words, syllables] = [0, 0]
  for (const line of text.split('\n')) {
    const count = counted.get(line) ?? known.get(line) ?? countsIn(line)
    counted.set(line, count)
    words += count[0]
    syllables += count[1]
  }
  known = counted
  return Math.max(1, Math.round(words / 200 + syllables / 500))
}

function countsIn(line: string): Count {
  let [words, syllables] = [0, 0]
  for (const [found] of line.matchAll(word))
    if (wide.test(found)) syllables += found.length
    else words += 1
  return [words, syllables]
}
