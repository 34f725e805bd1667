/** The search of KaTeX's auto-render extension, for which the package has no types. */
declare module '*?unchecked' {
  interface Part {
    readonly type: 'text' | 'math'
    readonly data: string
    readonly display?: boolean
  }
  export default function splitAtDelimiters(text: string, delimiters: unknown[]): Part[]
}
