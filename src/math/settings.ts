/** A site's settings for formulas: their delimiters in the built page and how they are read. */
export interface MathSettings {
  /** The engine that the page loads. If it is `none`, only the formulas that kramdown marks are rendered. */
  readonly engine: 'mathjax' | 'katex' | 'none'
  readonly delimiters: readonly Delimiter[]
  /** Whether `\$` is a dollar sign (MathJax's `processEscapes`). */
  readonly escapes: boolean
  /** Whether `\begin{…}` is read as a formula without delimiters. */
  readonly environments: boolean
  /** Whether `\ref{…}` is read as a formula without delimiters. */
  readonly references: boolean
  readonly macros: Readonly<Record<string, Macro>>
  readonly numbering: 'none' | 'ams' | 'all'
  /** The packages that the page loads in addition to the default ones. */
  readonly packages: readonly string[]
  readonly skippedTags: readonly string[]
  /** A pattern of class names in MathJax's format. Formulas in elements with these classes are ignored. */
  readonly ignoredClass: string
  /** A pattern of class names. Inside ignored elements, formulas in elements with these classes are rendered. */
  readonly processedClass: string
}

export interface Delimiter {
  readonly left: string
  readonly right: string
  readonly display: boolean
}

/** A macro: its text, and optionally the number of its arguments and the default of its optional argument. */
export type Macro = string | readonly [string, number] | readonly [string, number, string]

const skipped = ['script', 'noscript', 'style', 'textarea', 'pre', 'code']

/** The delimiters that kramdown writes for `$$…$$`. */
export const kramdownInline: Delimiter = { left: '\\(', right: '\\)', display: false }
export const kramdownDisplay: Delimiter = { left: '\\[', right: '\\]', display: true }

/** The settings of a page that loads no engine. */
export const noEngine: MathSettings = {
  engine: 'none',
  delimiters: [],
  escapes: false,
  environments: false,
  references: false,
  macros: {},
  numbering: 'none',
  packages: [],
  skippedTags: skipped,
  ignoredClass: '',
  processedClass: '',
}

/** The defaults of MathJax 3 (https://docs.mathjax.org/en/v3.2/options/input/tex.html). */
export const mathJaxDefaults: MathSettings = {
  ...noEngine,
  engine: 'mathjax',
  delimiters: [kramdownInline, { left: '$$', right: '$$', display: true }, kramdownDisplay],
  escapes: true,
  environments: true,
  references: true,
  skippedTags: [...skipped, 'annotation', 'annotation-xml'],
  ignoredClass: 'mathjax_ignore',
  processedClass: 'mathjax_process',
}

/** The defaults of MathJax 2 (https://docs.mathjax.org/en/v2.7-latest/options/preprocessors/tex2jax.html). */
export const mathJax2Defaults: MathSettings = {
  ...mathJaxDefaults,
  escapes: false,
  ignoredClass: 'tex2jax_ignore',
  processedClass: 'tex2jax_process',
}

const katexEnvironments = ['equation', 'align', 'alignat', 'gather', 'CD']

/** The defaults of KaTeX's auto-render extension (https://katex.org/docs/autorender). */
export const katexDefaults: MathSettings = {
  ...noEngine,
  engine: 'katex',
  delimiters: [
    { left: '$$', right: '$$', display: true },
    kramdownInline,
    ...katexEnvironments.map((name) => ({ left: `\\begin{${name}}`, right: `\\end{${name}}`, display: true })),
    kramdownDisplay,
  ],
  skippedTags: [...skipped, 'option'],
}

/** Whether a page's engine finds formulas between these delimiters. */
export function hasDelimiter({ delimiters }: MathSettings, { left, right, display }: Delimiter): boolean {
  return delimiters.some((each) => each.left === left && each.right === right && each.display === display)
}
