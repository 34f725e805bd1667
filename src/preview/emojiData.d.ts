declare module 'markdown-it-emoji/lib/data/full.mjs' {
  /** GitHub's names, without colons. */
  const glyphs: Readonly<Record<string, string>>
  export default glyphs
}
