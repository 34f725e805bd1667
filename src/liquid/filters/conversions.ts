import { slugifyAs } from '../../jekyll/url/slugify'
import { noMethod, stops } from '../run/fault'
import type { Run } from '../run/run'
import { className, inspect } from '../values/text'
import { isHash, isList, isTrue, type LiquidValue } from '../values/value'
import { escapeXml } from './escapes'
import { filter, type Filter } from './filter'
import { toJson } from './json'
import { words } from './rubyText'

/** Jekyll's filters that convert one kind of value into another. */
export const conversions: Readonly<Record<string, Filter>> = {
  markdownify: filter(0, 0, (input, _args, run) =>
    converted(run.text(input), run, (text) => run.site.markdownify(text)),
  ),
  smartify: filter(0, 0, (input, _args, run) =>
    converted(run.text(input), run, (text) => run.site.smartify?.(text) ?? text),
  ),
  // The preview cannot compile style sheets.
  sassify: filter(0, 0, (input) => input),
  scssify: filter(0, 0, (input) => input),
  slugify: filter(0, 1, (input, [mode], run) => {
    if (input === null) return null
    if (typeof input !== 'string') throw noMethod('gsub', className(input))
    return slugifyAs(isTrue(mode ?? null) ? mode : 'default', input, run.site.config.jekyllVersion)
  }),
  jsonify: filter(0, 0, (input, _args, run) => toJson(input, run)),
  inspect: filter(0, 0, (input, _args, run) => escapeXml(inspect(input, run.budget))),
  number_of_words: filter(0, 1, (input, [mode]) => {
    if (typeof input !== 'string') throw noMethod('split', className(input))
    return numberOfWords(input, mode)
  }),
  array_to_sentence_string: filter(0, 1, (input, [connector = 'and'], run) => sentence(input, connector, run)),
}

/** Converts a text. Spends one step of the budget per character, because the time depends on the length. */
function converted(text: string, run: Run, convert: (text: string) => string): string {
  run.budget.spend(text.length)
  return convert(text)
}

const cjk = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{sc=Hangul}]/gu
const others = /[^\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{sc=Hangul} \t\r\n\f\v]+/gu

function numberOfWords(text: string, mode: LiquidValue | undefined): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  if (mode !== 'cjk' && mode !== 'auto') return words(text).length
  const letters = count(cjk)
  return mode === 'auto' && letters === 0 ? words(text).length : letters + count(others)
}

function sentence(input: LiquidValue, connector: LiquidValue, run: Run): LiquidValue {
  const isText = typeof input === 'string'
  if (!isText && !isList(input) && !isHash(input)) throw noMethod('length', className(input))
  const items: readonly LiquidValue[] = isText
    ? Array.from(input)
    : isList(input)
      ? input
      : Array(input.size).fill(null)
  const texts = items.slice(0, 2).map((item) => run.text(item))
  if (items.length <= 1) return texts[0] ?? ''
  if (items.length === 2) return `${texts[0]} ${run.text(connector)} ${texts[1]}`
  if (!isList(input)) throw stops('undefined method ‘join’')
  return `${run.join(input.slice(0, -1), ', ')}, ${run.text(connector)} ${run.text(input.at(-1) ?? null)}`
}
