import type { Span } from '../../text/span'
import { writtenDay, type Day } from '../dates/dateField'
import type { Page } from '../rule'

/** The parts of a post's file name. */
export interface PostName {
  /** With the slash at its end. */
  readonly folder: string
  readonly date: string
  /** With the hyphen before it and the extension. */
  readonly rest: string
  /** `undefined` where it is no day at all. */
  readonly day: Day | undefined
}

/**
 * The name of a post, as `DATE_FILENAME_MATCHER` of https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb
 * takes it apart; `undefined` for a name without a date.
 */
export function postName(path: string): PostName | undefined {
  const match = /^((?:.+\/)?)(\d{2,4}-\d{1,2}-\d{1,2})(-[^/]*\.[^./]+)$/.exec(path)
  if (!match) return undefined
  const [, folder = '', date = '', rest = ''] = match
  return { folder, date, rest, day: writtenDay(date) }
}

/** The name of a page that is a post; `undefined` for other pages and where the path is not known. */
export function nameOfPost({ kind, path }: Page): PostName | undefined {
  return kind === 'post' && path !== undefined ? postName(path) : undefined
}

/** The first line, where findings about the whole file stand. */
export function firstLine(text: string): Span {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  return { start, end: start + text.slice(start).search(/[ \t]*(?:\r?\n|$)/) }
}
