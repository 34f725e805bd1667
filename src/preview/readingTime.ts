const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}'’-]*[\p{L}\p{N}])?/gu

type LineCounts = readonly [words: number, syllables: number]

/** The cached counts for each line of the last text, since typing changes only one line. */
let lastCounts = new Map<string, LineCounts>()

/**
 * Returns the minutes to read a text, at least 1: 200 words each, or 500 letters of a script whose letters are
 * syllables.
 */
export function readingTime(text: string): number {
  const counted = new Map<string, LineCounts>()
  let [words, syllables] = [0, 0]
  for (const line of text.split('\n')) {
    const count = counted.get(line) ?? lastCounts.get(line) ?? countsIn(line)
    counted.set(line, count)
    words += count[0]
    syllables += count[1]
  }
  lastCounts = counted
  return Math.max(1, Math.round(words / 200 + syllables / 500))
}

function countsIn(line: string): LineCounts {
  let [words, syllables] = [0, 0]
  for (const [found] of line.matchAll(word))
    if (wide.test(found)) syllables += found.length
    else words += 1
  return [words, syllables]
}
