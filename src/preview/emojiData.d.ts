declare module 'markdown-it-emoji/lib/data/full.mjs' {
  /** The characters of emoji by their names on GitHub, without colons. */
  const glyphs: Readonly<Record<string, string>>
  export default glyphs
}
