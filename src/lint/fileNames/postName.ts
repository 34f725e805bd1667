import type { Span } from '../../text/span'
import { writtenDay, type Day } from '../dates/dateField'
import type { LintedPage } from '../rule'

/** The parts of a post's file name. */
export interface PostName {
  /** Ends in a slash, unless it is empty. */
  readonly folder: string
  readonly date: string
  /** The part after the date, which begins with a hyphen and ends in the extension. */
  readonly rest: string
  /** `undefined` if the date is not a day at all. */
  readonly day: Day | undefined
}

/**
 * Splits the path of a post like `DATE_FILENAME_MATCHER`
 * (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb); `undefined` for a name without a date.
 */
export function parsePostName(path: string): PostName | undefined {
  const match = /^((?:.+\/)?)(\d{2,4}-\d{1,2}-\d{1,2})(-[^/]*\.[^./]+)$/.exec(path)
  if (!match) return undefined
  const [, folder = '', date = '', rest = ''] = match
  return { folder, date, rest, day: writtenDay(date) }
}

/** The parts of a post's file name; `undefined` if the page is not a post, or if the path is unknown. */
export function postNameOf({ kind, path }: LintedPage): PostName | undefined {
  return kind === 'post' && path !== undefined ? parsePostName(path) : undefined
}

/** The span of the first line. Findings about the whole file use it. */
export function firstLine(text: string): Span {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  return { start, end: start + text.slice(start).search(/[ \t]*(?:\r?\n|$)/) }
}
