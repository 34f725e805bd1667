import type { AttributeListMark } from '../../../body/body'
import type { ParsedBody } from '../parseBody'
import { spanOfLines } from '../parseBody'
import type { Page } from '../../rule'
import { indexFrom, textOf, type Span } from '../../../text/span'
import type { Prose } from '../prose/prose'

/** An attribute list that the page shows as text. */
export interface PrintedList {
  readonly span: Span
  readonly isClosed: boolean
  /** False for what may be code that nobody marked as such, as `{:ok}`. */
  readonly isMeant: boolean
}

/** Two rules ask about each body. */
const known = new WeakMap<ParsedBody, readonly PrintedList[]>()

/** The attribute lists that the page shows as text: behind a text, with text behind them, or not closed. */
export function printedLists(page: Page, parsed: ParsedBody): readonly PrintedList[] {
  const found = known.get(parsed) ?? [...listsIn(page, parsed)]
  known.set(parsed, found)
  return found
}

function* listsIn(page: Page, parsed: ParsedBody): Generator<PrintedList> {
  if (!page.text.includes('{:', page.body.start)) return
  for (const prose of parsed.prose) {
    // A backslash between the braces goes, and entities become what they stand for: only a brace is sure to be typed.
    if (!prose.block.source!.includes('{') || !prose.text.includes('{:')) continue
    yield* closed(page, parsed, prose)
    yield* unclosed(page, parsed, prose)
  }
}

function* closed(page: Page, parsed: ParsedBody, prose: Prose): Generator<PrintedList> {
  const range = spanOfLines(parsed, prose.line, prose.end)
  const marks = [...marksWithin(page, range)]
  const texts = [...prose.text.matchAll(/\{:(?![:/])[^{}\0]*\}/g)].map(([text]) => text)
  for (const text of new Set(texts.map(comparable))) {
    const alike = marks.filter(({ span }) => comparable(textOf(page.text, span)) === text)
    // Where one of two alike is printed and the other is not, it is not plain which.
    if (alike.length === texts.filter((each) => comparable(each) === text).length)
      for (const { span } of alike)
        if (page.text[span.start - 1] !== '\\')
          yield { span, isClosed: true, isMeant: isMeant(textOf(page.text, span)) && !isBelowTag(page.text, span) }
  }
}

function* marksWithin({ body: { attributeLists } }: Page, { start, end }: Span): Generator<AttributeListMark> {
  for (let at = indexFrom(attributeLists, start, ({ span }) => span); at < attributeLists.length; at += 1) {
    const mark = attributeLists[at]!
    if (mark.span.end > end) return
    yield mark
  }
}

/** `.class`, `#id`, `key="value"`; a word alone only with a space before, since `{:ok}` is code to some. */
function isMeant(list: string): boolean {
  return /^\{:[ \t]*(?:[.#][^\s.#{}]|[\w-]+=)/.test(list) || /^\{:[ \t]+\w[\w-]*[ \t]*\}$/.test(list)
}

/** Right behind a tag: what an include prints ends its line, so that the list is on the one below. */
function isBelowTag(text: string, { start }: Span): boolean {
  return text.endsWith('%}', start)
}

/** Quotes and escapes come out otherwise than they went in. */
function comparable(list: string): string {
  return list.replace(/["'“”‘’\\\s]|&\w+;|[-.]{2,3}/g, '')
}

const open = /\{:[ \t]*[.#][A-Za-z][^{}\r\n]*(?=\r?(?:\n|$))/g

function* unclosed({ text }: Page, parsed: ParsedBody, prose: Prose): Generator<PrintedList> {
  if (!/\{:[ \t]*[.#][A-Za-z][^{}\n\0]*(?:\n|$)/.test(prose.text)) return
  const range = spanOfLines(parsed, prose.line, prose.end)
  for (const { index, 0: list } of textOf(text, range).matchAll(open)) {
    const start = range.start + index
    yield { span: { start, end: start + list.trimEnd().length }, isClosed: false, isMeant: true }
  }
}
