import type { AttributeListMark } from '../../../scan/bodyScan'
import type { ParsedBody } from '../parseBody'
import { spanOfLines } from '../parseBody'
import type { LintedPage } from '../../rule'
import { indexEndingAfter, textOf, type Span } from '../../../text/span'
import type { Prose } from '../prose/prose'

/** An attribute list that the page shows as text. */
export interface PrintedList {
  readonly span: Span
  readonly isClosed: boolean
  /** False for likely code, such as `{:ok}`, that is not marked as code. */
  readonly isMeant: boolean
}

/** A cache, because two rules need the lists of each body. */
const cache = new WeakMap<ParsedBody, readonly PrintedList[]>()

/** Returns the attribute lists that the page shows as text, because they are next to other text or are not closed. */
export function printedLists(page: LintedPage, parsed: ParsedBody): readonly PrintedList[] {
  const found = cache.get(parsed) ?? [...listsIn(page, parsed)]
  cache.set(parsed, found)
  return found
}

function* listsIn(page: LintedPage, parsed: ParsedBody): Generator<PrintedList> {
  if (!page.text.includes('{:', page.body.start)) return
  for (const prose of parsed.prose) {
    // kramdown removes backslashes and replaces entities, so the source may not contain `{:`, but it contains the
    // brace.
    if (!prose.source.includes('{') || !prose.text.includes('{:')) continue
    yield* closed(page, parsed, prose)
    yield* unclosed(page, parsed, prose)
  }
}

function* closed(page: LintedPage, parsed: ParsedBody, prose: Prose): Generator<PrintedList> {
  const range = spanOfLines(parsed, prose.line, prose.end)
  const marks = [...marksWithin(page, range)]
  const texts = [...prose.text.matchAll(/\{:(?![:/])[^{}\0]*\}/g)].map(([text]) => text)
  for (const text of new Set(texts.map(comparable))) {
    const alike = marks.filter(({ span }) => comparable(textOf(page.text, span)) === text)
    // If only one of two equal lists is shown as text, it is unknown which one.
    if (alike.length === texts.filter((each) => comparable(each) === text).length)
      for (const { span } of alike)
        if (page.text[span.start - 1] !== '\\')
          yield { span, isClosed: true, isMeant: isMeant(textOf(page.text, span)) && !isBelowTag(page.text, span) }
  }
}

function* marksWithin({ body: { attributeLists } }: LintedPage, { start, end }: Span): Generator<AttributeListMark> {
  let at = indexEndingAfter(attributeLists, start, ({ span }) => span)
  for (let mark = attributeLists[at]; mark && mark.span.end <= end; mark = attributeLists[(at += 1)]) yield mark
}

/**
 * Whether a text is meant as an attribute list: `.class`, `#id`, `key="value"`. A single word needs a space before
 * it, because `{:ok}` may be code.
 */
function isMeant(list: string): boolean {
  return /^\{:[ \t]*(?:[.#][^\s.#{}]|[\w-]+=)/.test(list) || /^\{:[ \t]+\w[\w-]*[ \t]*\}$/.test(list)
}

/**
 * Whether the list directly follows a Liquid tag. The output of an include ends with a line break, so the list is
 * then below it.
 */
function isBelowTag(text: string, { start }: Span): boolean {
  return text.endsWith('%}', start)
}

/** The list without the quotes, escapes and white space that kramdown may have changed. */
function comparable(list: string): string {
  return list.replace(/["'“”‘’\\\s]|&\w+;|[-.]{2,3}/g, '')
}

const open = /\{:[ \t]*[.#][A-Za-z][^{}\r\n]*(?=\r?(?:\n|$))/g

function* unclosed({ text }: LintedPage, parsed: ParsedBody, prose: Prose): Generator<PrintedList> {
  if (!/\{:[ \t]*[.#][A-Za-z][^{}\n\0]*(?:\n|$)/.test(prose.text)) return
  const range = spanOfLines(parsed, prose.line, prose.end)
  for (const { index, 0: list } of textOf(text, range).matchAll(open)) {
    const start = range.start + index
    yield { span: { start, end: start + list.trimEnd().length }, isClosed: false, isMeant: true }
  }
}
