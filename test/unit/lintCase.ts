import { trimEnd, type FixtureCase, type Part } from '../fixtureCases'
import type { Around } from './siteAround'

/** A problem that a fixture marks by carets. */
export interface Mark {
  readonly id: string
  readonly span: { readonly start: number; readonly end: number }
}

/** A post, its path, and the site around it. */
export interface Post {
  readonly text: string
  readonly path: string | undefined
  readonly site: Around | undefined
}

export interface LintCase {
  readonly title: string
  readonly post: Post
  readonly marks: readonly Mark[]
  /** The post once each problem’s first fix is applied. */
  readonly fixed: Post
}

/** Reads a case of test/fixtures/lint. */
export function readLintCase({ title, text, parts }: FixtureCase): LintCase {
  const eol = title.includes('(CRLF)') ? '\r\n' : '\n'
  const before = parts.filter((part) => !isFixed(part))
  const own = before.filter(({ name }) => !name.startsWith('with '))
  const marked = trimEnd([text, ...own.map((part) => part.text)].join(''))
  const path = own.find(({ name }) => !name.startsWith('site '))?.name
  const { lines, marks } = withoutMarks(marked, eol)
  const post = { text: lines.join(eol), path, site: siteOf(before) }
  return { title, post, marks, fixed: fixedOf(post, parts.find(isFixed), eol) }
}

function isFixed({ name }: Part): boolean {
  return /^fixed(?: |$)/.test(name)
}

function fixedOf(post: Post, fixed: Part | undefined, eol: string): Post {
  if (fixed === undefined) return post
  const path = fixed.name.slice('fixed '.length) || post.path
  return { ...post, path, text: trimEnd(fixed.text).replaceAll('\n', eol) }
}

/** The facts and files of the site; `undefined` if the case names none. */
function siteOf(parts: readonly Part[]): Around | undefined {
  const facts = parts
    .filter(({ name }) => name.startsWith('site '))
    .map(({ name }) => JSON.parse(name.slice(5)) as Around)
  const files = parts.filter(({ name }) => name.startsWith('with ')).map(({ name, text }) => [name.slice(5), text])
  if (files.length > 0) facts.push({ files: Object.fromEntries(files) as Record<string, string> })
  return facts.length === 0 ? undefined : (Object.assign({}, ...facts) as Around)
}

function withoutMarks(marked: string, eol: string): { lines: string[]; marks: Mark[] } {
  const lines: string[] = []
  const marks: Mark[] = []
  for (const line of marked.split('\n')) {
    const [, carets, id] = /^[# ]*(\^+) ([a-z-]+)$/.exec(line) ?? []
    if (carets === undefined || id === undefined) lines.push(line)
    else marks.push({ id, span: spanUnder(lines, eol, line.indexOf('^'), carets.length) })
  }
  return { lines, marks: marks.sort((a, b) => a.span.start - b.span.start) }
}

function spanUnder(lines: readonly string[], eol: string, column: number, length: number): Mark['span'] {
  const start = lines.slice(0, -1).reduce((sum, line) => sum + line.length + eol.length, 0) + column
  return { start, end: start + length }
}
