import { codeblockOf, withVisibleBlanks } from '../convert/codeblocks'
import type { Conversion } from '../convert/conversion'
import { codeAttributes, highlighting, languageOf } from '../convert/highlighting'
import { rougeHtml } from '../convert/rouge'
import type { Element } from '../element'
import { attributesHtml, escapeAll } from '../html/markup'
import { type HtmlWriter, spaces } from './htmlWriter'

/** The HTML of a code block. If Rouge knows the language, the code is in Rouge's `div` and `pre` elements. */
export function codeblockHtml(writer: HtmlWriter, target: Element, indent: number): string {
  const { language, attributes, found, showsWhitespace } = codeblockOf(writer.options, target)
  const code = writer.highlight?.(target.value, language ?? '') ?? escapeAll(target.value)
  const start = attributesHtml(attributes)
  if (found !== undefined)
    return `${spaces(indent)}<div${start}>${rougeHtml(code, found.options, true)}${spaces(indent)}</div>\n`
  const plain = code.replace(/\n$/, '')
  const codeClass = language === undefined ? '' : attributesHtml(new Map([['class', `language-${language}`]]))
  const shown = showsWhitespace ? withVisibleBlanks(plain) : plain
  return `${spaces(indent)}<pre${start}><code${codeClass}>${shown}\n</code></pre>\n`
}

/** The HTML of a code span. */
export function codespanHtml({ options }: Conversion, target: Element): string {
  const found = highlighting(options, 'span', languageOf(target.attributes))
  const code = escapeAll(target.value)
  const shown = found === undefined ? code : rougeHtml(code, found.options, false)
  return `<code${attributesHtml(codeAttributes(options, target))}>${shown}</code>`
}
