import type { Attributes } from '../attributeList'
import type { Element } from '../element'
import type { HighlighterOptions, Options } from '../options'
import { is24 } from '../document'
import { pagesLanguages, rougeLanguages } from '../rougeLanguages'

const LANGUAGE = /(?<![\p{Alphabetic}\p{M}\p{Nd}\p{Pc}])language-([^ \t\r\n\f\v]+)/u

/** Which language kramdown sees in the classes of code. */
export function languageOf(attributes: Attributes | undefined): string | undefined {
  return LANGUAGE.exec(attributes?.get('class') ?? '')?.[1]
}

/** What Rouge would be asked to highlight code with. */
export interface Highlighting {
  /** The language in the class that the output carries. */
  readonly language: string | undefined
  readonly options: HighlighterOptions
}

/** How code is highlighted; nothing where kramdown leaves it plain: no highlighter, or none that knows the language. */
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

/** The name Rouge finds: without `?options`; it guesses where there is none, as plain text here. */
function lexerFor(asked: string | undefined, known: ReadonlySet<string>): string | undefined {
  const name = asked === undefined ? 'plaintext' : asked.split('?', 1)[0]!
  if (name === 'guess') return 'plaintext'
  return known.has(name) ? name : undefined
}

function isPlain(lexer: string): boolean {
  return lexer === 'plaintext' || lexer === 'text'
}

/** The attributes of a code span: under Rouge its language and the highlighter's name are among the classes. */
export function codeAttributes(options: Options, { attributes }: Element): Attributes {
  if (attributes === undefined || attributes.size === 0) return plainCodeAttributes(options)
  return withLanguage(options, new Map(attributes))
}

const plainCode = new WeakMap<Options, Attributes>()

/** Most code spans have no attributes of their own. */
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

/** The classes with the highlighter's added, and `language-…` put in first where none such stands there. */
export function withHighlighter(classes: string | undefined, { language }: Highlighting): string {
  const all = `${classes ?? ''} highlighter-rouge`.replace(/^[ \t]+/, '')
  if (language === undefined) return all
  return /^language-[^ \t\r\n\f\v]/.test(all)
    ? all.replace(LANGUAGE, () => `language-${language}`)
    : `language-${language} ${all}`
}
