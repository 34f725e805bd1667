/** What a site's own configuration makes of formulas: where they begin and end in the built page, and how they read. */
export interface MathSettings {
  /** The engine that the page loads; `none` draws nothing but what kramdown itself marks as a formula. */
  readonly engine: 'mathjax' | 'katex' | 'none'
  readonly delimiters: readonly Delimiter[]
  /** `\$` is a dollar sign (MathJax: `processEscapes`). */
  readonly escapes: boolean
  /** `\begin{…}` needs no delimiters. */
  readonly environments: boolean
  /** `\ref{…}` needs no delimiters. */
  readonly references: boolean
  readonly macros: Readonly<Record<string, Macro>>
  readonly numbering: 'none' | 'ams' | 'all'
  /** Packages that are not loaded unless a page asks for them. */
  readonly packages: readonly string[]
  readonly skippedTags: readonly string[]
  /** Patterns of class names, as MathJax has them. */
  readonly ignoredClass: string
  readonly processedClass: string
}

export interface Delimiter {
  readonly left: string
  readonly right: string
  readonly display: boolean
}

/** What a macro stands for, its number of arguments and what its optional argument is by default. */
export type Macro = string | readonly [string, number] | readonly [string, number, string]

const skipped = ['script', 'noscript', 'style', 'textarea', 'pre', 'code']

/** What kramdown writes for `$$…$$`. */
export const kramdownInline: Delimiter = { left: '\\(', right: '\\)', display: false }
export const kramdownDisplay: Delimiter = { left: '\\[', right: '\\]', display: true }

/** A page that loads no engine. */
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

/** MathJax 3 without a configuration (https://docs.mathjax.org/en/v3.2/options/input/tex.html). */
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

/** MathJax 2, likewise (https://docs.mathjax.org/en/v2.7-latest/options/preprocessors/tex2jax.html). */
export const mathJax2Defaults: MathSettings = {
  ...mathJaxDefaults,
  escapes: false,
  ignoredClass: 'tex2jax_ignore',
  processedClass: 'tex2jax_process',
}

const katexEnvironments = ['equation', 'align', 'alignat', 'gather', 'CD']

/** KaTeX's auto-render extension, likewise (https://katex.org/docs/autorender). */
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
export function finds({ delimiters }: MathSettings, { left, right, display }: Delimiter): boolean {
  return delimiters.some((each) => each.left === left && each.right === right && each.display === display)
}
