import type { MarkdownIt, StateCore } from 'markdown-it'
import { replaceParsing } from './replaceParsing'
import { renderExactly } from './renderExactly'
import { toHtmlText } from './htmlText'
import type { HighlightCode } from './htmlText/htmlWriter'
import { jekyllDefaults, mergeOptions, type Options } from './options'
import { parse } from './parse'
import { addRendererRules } from './rendererRules'
import { toTokens } from './tokens'

export { jekyllDefaults, mergeOptions, type Options }

/** How the dialect reads one document. */
export interface ParseOptions {
  /** Options under kramdown's names. A missing option has Jekyll's default. */
  readonly options?: Readonly<Record<string, unknown>> | undefined
  /** The offset of the body, in UTF-16 code units. markdown-it's original rules read the front matter before it. */
  readonly bodyStart?: number | undefined
  /** The text to read instead of the body. */
  readonly body?: ReplacementBody | undefined
  /** Whether markdown-it's original rules parse the body, because the site uses another Markdown converter. */
  readonly isOtherDialect?: boolean | undefined
  /** Classes of the invisible element before the body, in addition to `jekyll-posts`. */
  readonly marks?: readonly string[] | undefined
}

/** A text that replaces a body, such as the output of Liquid. */
export interface ReplacementBody {
  readonly text: string
  /** Maps a line of the text to the line of the body that it comes from. Both are 0-based. */
  readonly lineOf: (line: number) => number
}

/** Returns the options for a source, or undefined if the source is not a file of a Jekyll site. */
export type Choose = (source: string, env: unknown) => ParseOptions | undefined

/**
 * The markdown-it plugin that makes an instance read kramdown as Jekyll does:
 * `markdownIt().use(kramdown, { hard_wrap: true })`.
 */
export default function kramdown(md: MarkdownIt, options: Partial<Options> = {}): void {
  const merged = mergeOptions(options)
  if (!install(md, ({ src }) => ({ options: merged, bodyStart: 0, src }))) return
  const highlight: HighlightCode = (code, language) => md.options.highlight?.(code, language, '') || undefined
  renderExactly(md, (source) => toHtmlText(parse(source, merged, 0), highlight))
}

/**
 * Returns a function that converts a text to the same HTML as kramdown, white space included. Options that are not
 * given have Jekyll's defaults.
 */
export function converter(options: Readonly<Record<string, unknown>> = {}): (text: string) => string {
  const merged = mergeOptions(options)
  return (text) => toHtmlText(parse(text, merged, 0))
}

/**
 * Installs the dialect on an instance that also renders other documents, such as that of the editor's preview.
 * `choose` decides for each document. If it returns undefined, the document is parsed and rendered as if the dialect
 * were not installed. Otherwise, an invisible `div.jekyll-posts` is added before the body, so that style sheets can
 * select the body with `.jekyll-posts ~ *`.
 */
export function kramdownFor(md: MarkdownIt, choose: Choose): void {
  install(md, ({ src, env, inlineMode }) => {
    const chosen = inlineMode ? undefined : choose(src, env)
    if (chosen === undefined) return undefined
    const { options = {}, bodyStart = 0, body, isOtherDialect, marks } = chosen
    return { options: mergeOptions(options), bodyStart, body, isOtherDialect, marker: marks ?? [], src }
  })
}

interface Chosen {
  readonly options: Options
  readonly bodyStart: number
  readonly body?: ReplacementBody | undefined
  readonly isOtherDialect?: boolean | undefined
  /** Classes of the invisible element before the body. If undefined, there is no such element. */
  readonly marker?: readonly string[]
  readonly src: string
}

const installed = new WeakSet<MarkdownIt>()

/** Installs the dialect. Returns false if it is already installed. */
function install(md: MarkdownIt, choose: (state: StateCore) => Chosen | undefined): boolean {
  if (installed.has(md)) return false
  installed.add(md)
  addRendererRules(md)
  replaceParsing(md, (state) => {
    const chosen = choose(state)
    if (chosen === undefined) return 'other'
    if (chosen.isOtherDialect) return leaveBody(state, chosen)
    addTokens(state, chosen)
    return 'parsed'
  })
  return true
}

function addTokens(state: StateCore, { options, bodyStart, body, marker, src }: Chosen): void {
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

/**
 * Lets the original rules parse the body, or the text that replaces it. Returns a function to call after them. It
 * changes the line numbers of the blocks to those of the source.
 */
function leaveBody(state: StateCore, { bodyStart, body, marker, src }: Chosen): () => void {
  const before = src.slice(0, bodyStart)
  const lines = before.split(/\r\n|\r|\n/).length - 1
  state.src = '\n'.repeat(lines) + (body?.text ?? src.slice(bodyStart))
  return () => {
    if (body) for (const token of state.tokens) if (token.map) token.map = sourceLines(token.map, lines, body)
    if (marker) state.tokens.unshift(markerToken(state, marker))
    if (before !== '') state.tokens.unshift(...frontMatter(state, before))
  }
}

/** Maps a range of lines in the replacement text to a range in the source, which has at least one line. */
function sourceLines([start, end]: [number, number], before: number, { lineOf }: ReplacementBody): [number, number] {
  const [first, last] = [lineOf(start - before), lineOf(end - 1 - before)]
  return [before + first, before + Math.max(first, last) + 1]
}

/** The tokens that a front matter plugin creates. Empty if no such plugin is installed. */
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
