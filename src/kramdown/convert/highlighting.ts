import type { Attributes } from '../attributeList'
import type { Element } from '../element'
import type { HighlighterOptions, Options } from '../options'
import { is24 } from '../document'
import { pagesLanguages, rougeLanguages } from '../rougeLanguages'

const LANGUAGE = /(?<![\p{Alphabetic}\p{M}\p{Nd}\p{Pc}])language-([^ \t\r\n\f\v]+)/u

/** The language that a class `language-…` of a code element sets. */
export function languageOf(attributes: Attributes | undefined): string | undefined {
  return LANGUAGE.exec(attributes?.get('class') ?? '')?.[1]
}

/** How Rouge highlights a piece of code. */
export interface Highlighting {
  /** The language in the class of the output. */
  readonly language: string | undefined
  readonly options: HighlighterOptions
}

/** How code is highlighted, or undefined if kramdown leaves it plain because no highlighter knows the language. */
export function highlighting(
  options: Options,
  kind: 'block' | 'span',
  language: string | undefined,
  asked: string | undefined = language,
): Highlighting | undefined {
  if (options.syntax_highlighter !== 'rouge') return undefined
  const { block, span, ...common } = options.syntax_highlighter_opts
  const chosen: HighlighterOptions = { ...common, ...(kind === 'block' ? block : span) }
  const fallback = chosen.default_lang ?? undefined
  const known = is24(options) ? pagesLanguages : rougeLanguages
  return hasLexer(chosen, asked ?? fallback, known) ? { language: language ?? fallback, options: chosen } : undefined
}

function hasLexer(
  { disable, guess_lang: guess = false }: HighlighterOptions,
  asked: string | undefined,
  known: ReadonlySet<string>,
): boolean {
  if (disable === true || (asked === undefined && !guess)) return false
  const lexer = lexerFor(asked, known)
  return lexer !== undefined && (guess || !isPlain(lexer))
}

/**
 * The name of Rouge's lexer without `?options`, or undefined if Rouge does not have this lexer. Rouge guesses a missing
 * language; this uses plain text.
 */
function lexerFor(asked: string | undefined, known: ReadonlySet<string>): string | undefined {
  const [name = ''] = (asked ?? 'plaintext').split('?', 1)
  if (name === 'guess') return 'plaintext'
  return known.has(name) ? name : undefined
}

function isPlain(lexer: string): boolean {
  return lexer === 'plaintext' || lexer === 'text'
}

/** The attributes of a code span. With Rouge the classes include the language and the name of the highlighter. */
export function codeAttributes(options: Options, { attributes }: Element): Attributes {
  if (attributes === undefined || attributes.size === 0) return plainCodeAttributes(options)
  return withLanguage(options, new Map(attributes))
}

const plainCode = new WeakMap<Options, Attributes>()

/** The attributes of a code span that has none in the source. Most code spans have none, so this result is cached. */
function plainCodeAttributes(options: Options): Attributes {
  const known = plainCode.get(options) ?? withLanguage(options, new Map())
  plainCode.set(options, known)
  return known
}

function withLanguage(options: Options, given: Attributes): Attributes {
  const found = highlighting(options, 'span', languageOf(given))
  if (found !== undefined) given.set('class', withHighlighter(given.get('class'), found))
  return given
}

/** The classes with the highlighter's class added and with `language-…` at the start. */
export function withHighlighter(classes: string | undefined, { language }: Highlighting): string {
  const all = `${classes ?? ''} highlighter-rouge`.replace(/^[ \t]+/, '')
  if (language === undefined) return all
  return /^language-[^ \t\r\n\f\v]/.test(all)
    ? all.replace(LANGUAGE, () => `language-${language}`)
    : `language-${language} ${all}`
}
