import type { MarkdownIt, StateCore } from 'markdown-it'
import { takeOver } from './coreRules'
import { renderExactly } from './exactRender'
import { toHtmlText } from './htmlText'
import type { Highlight } from './htmlText/htmlWriter'
import { jekyllDefaults, mergeOptions, type Options } from './options'
import { parse } from './parse'
import { addRules } from './renderer'
import { toTokens } from './tokens'

export { jekyllDefaults, mergeOptions, type Options }

/** How one document is to be read. */
export interface Reading {
  /** Options under kramdown's names; what is not given is as Jekyll has it. */
  readonly options?: Readonly<Record<string, unknown>> | undefined
  /** Where the body begins, in UTF-16 units: front matter before it is left to the rules that were there. */
  readonly bodyStart?: number | undefined
  /** What is read in place of the body; without it the body as it stands. */
  readonly body?: Body | undefined
  /** True for a body that the rules which were there parse: the site has another Markdown converter. */
  readonly isOtherDialect?: boolean | undefined
  /** Classes of the invisible element before the body, besides `jekyll-posts`. */
  readonly marks?: readonly string[] | undefined
}

/** A text that something has made of a body. */
export interface Body {
  readonly text: string
  /** The line of the body, from 0, that a line of the text comes from. */
  readonly lineOf: (line: number) => number
}

/** Says how to read a source; nothing for one that is none of Jekyll's. */
export type Choose = (source: string, env: unknown) => Reading | undefined

/**
 * A markdown-it plugin that makes an instance read kramdown as Jekyll does:
 * `markdownIt().use(kramdown, { hard_wrap: true })`.
 */
export default function kramdown(md: MarkdownIt, options: Partial<Options> = {}): void {
  const merged = mergeOptions(options)
  if (!install(md, ({ src }) => ({ options: merged, bodyStart: 0, src }))) return
  const highlight: Highlight = (code, language) => md.options.highlight?.(code, language, '') || undefined
  renderExactly(md, (source) => toHtmlText(parse(source, merged, 0), highlight))
}

/**
 * A function that gives the HTML which kramdown makes of a text, white space and all. Options that are not given are as
 * Jekyll has them.
 */
export function converter(options: Readonly<Record<string, unknown>> = {}): (text: string) => string {
  const merged = mergeOptions(options)
  return (text) => toHtmlText(parse(text, merged, 0))
}

/**
 * The same for an instance that also serves other documents, as the editor's preview does: `choose` is asked for each.
 * What it does not choose is parsed and rendered as if the dialect were not there. The body of a document that it
 * chooses follows an invisible `div.jekyll-posts`, for style sheets: `.jekyll-posts ~ *`.
 */
export function kramdownFor(md: MarkdownIt, choose: Choose): void {
  install(md, ({ src, env, inlineMode }) => {
    const reading = inlineMode ? undefined : choose(src, env)
    if (reading === undefined) return undefined
    const { bodyStart = 0, body, isOtherDialect, marks = [] } = reading
    return { options: mergeOptions(reading.options ?? {}), bodyStart, body, isOtherDialect, marker: marks, src }
  })
}

interface Chosen {
  readonly options: Options
  readonly bodyStart: number
  readonly body?: Body | undefined
  readonly isOtherDialect?: boolean | undefined
  /** Classes of the element before the body; without them there is none. */
  readonly marker?: readonly string[]
  readonly src: string
}

const installed = new WeakSet<MarkdownIt>()

/** Whether it was not there before. */
function install(md: MarkdownIt, choose: (state: StateCore) => Chosen | undefined): boolean {
  if (installed.has(md)) return false
  installed.add(md)
  addRules(md)
  takeOver(md, (state) => {
    const chosen = choose(state)
    if (chosen === undefined) return 'other'
    if (chosen.isOtherDialect) return frame(state, chosen)
    fill(state, chosen)
    return 'parsed'
  })
  return true
}

function fill(state: StateCore, { options, bodyStart, body, marker, src }: Chosen): void {
  const before = src.slice(0, bodyStart)
  const lines = before.split(/\r\n|\r|\n/).length - 1
  if (before !== '') state.tokens.push(...frontMatter(state, before))
  if (marker) state.tokens.push(markerToken(state, marker))
  const text = body?.text ?? src.slice(bodyStart)
  for (const token of toTokens(parse(text, options, lines), state)) {
    if (body && token.map) token.map = sourceLines(token.map, lines, body)
    state.tokens.push(token)
  }
}

/** Lets the rules that were there read the body, or what stands in its place; its blocks get the lines of the source. */
function frame(state: StateCore, { bodyStart, body, marker, src }: Chosen): () => void {
  const before = src.slice(0, bodyStart)
  const lines = before.split(/\r\n|\r|\n/).length - 1
  state.src = '\n'.repeat(lines) + (body?.text ?? src.slice(bodyStart))
  return () => {
    if (body) for (const token of state.tokens) if (token.map) token.map = sourceLines(token.map, lines, body)
    if (marker) state.tokens.unshift(markerToken(state, marker))
    if (before !== '') state.tokens.unshift(...frontMatter(state, before))
  }
}

/** The lines of the source that lines of what is read in its place come from: one at least. */
function sourceLines([start, end]: [number, number], before: number, { lineOf }: Body): [number, number] {
  const [first, last] = [lineOf(start - before), lineOf(end - 1 - before)]
  return [before + first, before + Math.max(first, last) + 1]
}

/** The token by which a front matter plugin shows it, or none. */
function frontMatter(state: StateCore, source: string) {
  const tokens: StateCore['tokens'] = []
  state.md.block.parse(source.replace(/\r\n?/g, '\n'), state.md, {}, tokens)
  return tokens.filter(({ type }) => type === 'front_matter')
}

function markerToken(state: StateCore, marks: readonly string[]) {
  const token = new state.Token('kramdown_html', '', 0)
  token.block = true
  token.content = `<div class="${['jekyll-posts', ...marks].join(' ')}" hidden></div>\n`
  return token
}
