import { characterHtml, namedEntityHtml } from '../convert/characters'
import type { Element } from '../element'
import { entityCharacter, entityName } from '../entities'
import { escapeText } from '../html/markup'
import type { HtmlWriter } from './htmlWriter'

const SPECIAL = /[<>&]/
const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'
const CJK_BREAK = new RegExp(`(?<=${CJK})\\n(?=${CJK})`, 'gu')

/** The HTML of a text. Character references stay as they are. */
export function textHtml({ options }: HtmlWriter, text: string): string {
  const html = SPECIAL.test(text) ? escapeText(text) : text
  return options.remove_line_breaks_for_cjk ? html.replace(CJK_BREAK, '') : html
}

/** The HTML of a character that is a character reference in the source. */
export function entityHtml(writer: HtmlWriter, { value, original }: Element): string {
  if (value === '<<' || value === '>>') return namedEntityHtml(writer.options, value === '<<' ? 'lt' : 'gt').repeat(2)
  return characterHtml(writer.options, value, entityName(value, original), original)
}

/** The HTML of a typographic quote. */
export function quoteHtml(writer: HtmlWriter, { value }: Element): string {
  const chosen = writer.options.smart_quotes[['lsquo', 'rsquo', 'ldquo', 'rdquo'].indexOf(value)] ?? value
  const character = entityCharacter(chosen) ?? ''
  return characterHtml(writer.options, character, typeof chosen === 'string' ? chosen : entityName(character))
}

/** The HTML of a typographic symbol. */
export function symbolHtml(writer: HtmlWriter, { value }: Element): string {
  const chosen = writer.options.typographic_symbols[value]
  if (chosen !== undefined) return escapeText(chosen)
  if (value === 'laquo_space') return namedEntityHtml(writer.options, 'laquo') + namedEntityHtml(writer.options, 'nbsp')
  if (value === 'raquo_space') return namedEntityHtml(writer.options, 'nbsp') + namedEntityHtml(writer.options, 'raquo')
  return namedEntityHtml(writer.options, value)
}
