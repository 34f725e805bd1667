/** What KaTeX's own extension finds formulas with: the package exports its types nowhere. */
declare module '*?unchecked' {
  interface Part {
    readonly type: 'text' | 'math'
    readonly data: string
    readonly display?: boolean
  }
  export default function splitAtDelimiters(text: string, delimiters: unknown[]): Part[]
}
