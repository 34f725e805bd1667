import { capitalize, downcase } from '../../ruby/letterCase'
import { lengthOf } from '../run/lookup'
import type { Run } from '../run/run'
import { strictInteger } from '../values/number'
import { isList, type LiquidValue } from '../values/value'
import { filter, filterTaking, type Filter } from './filter'
import { splitText, strip, stripLeft, stripRight, words } from './rubyText'

/** The filters for strings (https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid/standardfilters.rb). */
export const texts: Readonly<Record<string, Filter>> = {
  downcase: ofText(downcase),
  upcase: ofText((text) => text.toUpperCase()),
  capitalize: ofText(capitalize),
  strip: ofText(strip),
  lstrip: ofText(stripLeft),
  rstrip: ofText(stripRight),
  strip_newlines: ofText((text) => text.replace(/\r?\n/g, '')),
  newline_to_br: ofText((text) => text.replaceAll('\n', '<br />\n')),
  strip_html: ofText(stripHtml),
  normalize_whitespace: ofText((text) => strip(text.replace(/[ \t\r\n\f\v]+/g, ' '))),
  append: filterTaking('"text"', 1, 1, (input, [added = null], run) => run.text(input) + run.text(added)),
  prepend: filterTaking('"text"', 1, 1, (input, [added = null], run) => run.text(added) + run.text(input)),
  replace: filterTaking('"a", "b"', 1, 2, (input, [old = null, by = null], run) =>
    replaceAll(input, old, by ?? '', run),
  ),
  remove: filterTaking('"text"', 1, 1, (input, [old = null], run) => replaceAll(input, old, '', run)),
  replace_first: filterTaking('"a", "b"', 1, 2, (input, [old = null, by = null], run) =>
    replaceFirst(input, old, by ?? '', run),
  ),
  remove_first: filterTaking('"text"', 1, 1, (input, [old = null], run) => replaceFirst(input, old, '', run)),
  split: filterTaking('","', 1, 1, (input, [by = null], run) => splitText(run.text(input), run.text(by), run.budget)),
  slice: filterTaking('0, 3', 1, 2, (input, [offset = null, length = null], run) => slice(input, offset, length, run)),
  truncate: filterTaking('50', 0, 2, (input, [length = 50, end = '...'], run) => truncate(input, length, end, run)),
  truncatewords: filterTaking('50', 0, 2, (input, [count = 15, end = '...'], run) =>
    truncateWords(input, count, end, run),
  ),
}

/** Creates a filter that needs only the text of its input. */
export function ofText(change: (text: string) => string): Filter {
  return filter(0, 0, (input, _args, run) => change(run.text(input)))
}

/**
 * The text without HTML tags, as Liquid's `strip_html` returns it. The text after the last `>` is not searched, because
 * no tag ends there.
 */
function stripHtml(text: string): string {
  const bare = withoutBlocks(text)
  const end = bare.lastIndexOf('>') + 1
  return bare.slice(0, end).replace(/<[^>]*>/g, '') + bare.slice(end)
}

const blockEnds: ReadonlyMap<string, string> = new Map([
  ['<script', '</script>'],
  ['<!--', '-->'],
  ['<style', '</style>'],
])

/** Removes scripts, comments and styles. A missing end is searched for only once, even if there are many starts. */
function withoutBlocks(text: string): string {
  const missing = new Set<string>()
  let kept = ''
  let done = 0
  for (const { 0: open, index } of text.matchAll(/<script|<!--|<style/g)) {
    if (index < done || missing.has(open)) continue
    const close = blockEnds.get(open) ?? ''
    const end = text.indexOf(close, index + open.length)
    if (end < 0) missing.add(open)
    else {
      kept += text.slice(done, index)
      done = end + close.length
    }
  }
  return kept + text.slice(done)
}

function replaceAll(input: LiquidValue, old: LiquidValue, by: LiquidValue, run: Run): string {
  const [text, searched, written] = [run.text(input), run.text(old), run.text(by)]
  if (/\\[`']/.test(written)) return replaceInContext(text, searched, written, run)
  const put = expand(written, searched)
  const pieces = searched === '' ? ['', ...text, ''] : text.split(searched)
  run.budget.allow(text.length + (pieces.length - 1) * (put.length - (searched === '' ? 0 : searched.length)))
  return pieces.join(put)
}

/** Replaces all matches. Used if the replacement refers to the text before or after the match. */
function replaceInContext(text: string, searched: string, written: string, run: Run): string {
  return text.replaceAll(searched, (match, at: number) => {
    run.budget.allow(text.length)
    return expand(written, match, text.slice(0, at), text.slice(at + match.length))
  })
}

function replaceFirst(input: LiquidValue, old: LiquidValue, by: LiquidValue, run: Run): string {
  const [text, searched] = [run.text(input), run.text(old)]
  const at = text.indexOf(searched)
  if (at < 0) return text
  const [before, after] = [text.slice(0, at), text.slice(at + searched.length)]
  return before + expand(run.text(by), searched, before, after) + after
}

/** Expands the backslashes in the replacement of Ruby's `gsub`: `\0` and `\&` are the match, `\\` is one backslash. */
function expand(replacement: string, match: string, before = '', after = ''): string {
  if (!replacement.includes('\\')) return replacement
  return replacement.replace(/\\(k<[^>]*>|[0-9&`'\\])/g, (whole, what: string) => {
    if (what === '0' || what === '&') return match
    if (what === '\\') return '\\'
    if (what === '`') return before
    if (what === "'") return after
    return what.startsWith('k') ? whole : ''
  })
}

function slice(input: LiquidValue, offset: LiquidValue, length: LiquidValue, run: Run): LiquidValue {
  const start = strictInteger(offset, (value) => run.text(value))
  const count = length === null || length === false ? 1 : strictInteger(length, (value) => run.text(value))
  const items = isList(input) ? input : Array.from(run.text(input))
  const from = start < 0 ? items.length + start : start
  const isOutside = from < 0 || from > items.length || count < 0
  const part = isOutside ? [] : items.slice(from, from + count)
  return isList(input) ? (part as LiquidValue[]) : part.join('')
}

function truncate(input: LiquidValue, length: LiquidValue, end: LiquidValue, run: Run): LiquidValue {
  if (input === null) return null
  const [text, tail] = [run.text(input), run.text(end)]
  const most = strictInteger(length, (value) => run.text(value))
  const kept = Math.max(0, most - lengthOf(tail))
  return lengthOf(text) > most ? Array.from(text).slice(0, kept).join('') + tail : text
}

function truncateWords(input: LiquidValue, count: LiquidValue, end: LiquidValue, run: Run): LiquidValue {
  if (input === null) return null
  const list = words(run.text(input))
  const last = Math.max(0, strictInteger(count, (value) => run.text(value)) - 1)
  return list.length > last ? list.slice(0, last + 1).join(' ') + run.text(end) : input
}
