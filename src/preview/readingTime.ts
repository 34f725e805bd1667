const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}'’-]*[\p{L}\p{N}])?/gu

/** Minutes that a text takes to read: 200 words each, or 500 letters of a script in which a letter is a syllable. */
export function readingTime(text: string): number {
  let [words, syllables] = [0, 0]
  for (const [found] of text.matchAll(word))
    if (wide.test(found)) syllables += found.length
    else words += 1
  return Math.max(1, Math.round(words / 200 + syllables / 500))
}
