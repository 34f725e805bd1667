import type { Span } from '../text/span'
import type { BodyScan, Link } from './bodyScan'

type Brackets = Pick<BodyScan, 'footnotes' | 'linkDefinitions'> & { readonly links: Link[] }
type Collected = { -readonly [Key in keyof Brackets]: Brackets[Key][number][] }

const signs = /\\[^]|[[\]]|\n[ \t\r]*\n/g

/**
 * The links, images, footnotes and link definitions of a text. Square brackets are paired only within a paragraph.
 */
export function scanBrackets(text: string, start: number): Brackets {
  const found: Collected = { links: [], footnotes: [], linkDefinitions: [] }
  let open: number[] = []
  const pattern = new RegExp(signs.source, 'g')
  pattern.lastIndex = nextBracketFrom(text, start)
  for (let sign = pattern.exec(text); sign; sign = pattern.exec(text)) {
    if (sign[0] === '[') open.push(sign.index)
    else if (sign[0] === ']') close(text, open.pop(), sign.index, found)
    else if (sign[0].startsWith('\n')) open = []
    if (open.length === 0) pattern.lastIndex = nextBracketFrom(text, pattern.lastIndex)
  }
  found.links.sort((a, b) => a.span.start - b.span.start)
  return found
}

/** The offset of the next `[`, or of the backslashes before it; the length of the text if there is no `[`. */
function nextBracketFrom(text: string, from: number): number {
  let at = text.indexOf('[', from)
  while (at > from && text[at - 1] === '\\') at -= 1
  return at === -1 ? text.length : at
}

function close(text: string, open: number | undefined, at: number, found: Collected): void {
  if (open === undefined || (at === open + 1 && text[at + 1] !== '(')) return
  if (text[open + 1] === '^') return footnote(text, open, at, found)
  const next = text[at + 1]
  if (next === ':' && startsLine(text, open)) return definition(text, open, at, found)
  const label = { start: open + 1, end: at }
  const isImage = text[open - 1] === '!'
  const start = isImage ? open - 1 : open
  const target = next === '(' ? destination(text, at + 2) : undefined
  if (target)
    found.links.push({ span: { start, end: target.end }, isImage, isHtml: false, text: label, target: target.span })
  else if (next === '[') reference(text, start, isImage, label, found)
}

function footnote(text: string, open: number, at: number, { footnotes }: Collected): void {
  const name = text.slice(open + 2, at)
  if (!/^\w[\w-]*$/.test(name)) return
  const isDefinition = text[at + 1] === ':' && startsLine(text, open)
  footnotes.push({ name, span: { start: open, end: at + 1 }, isDefinition })
}

function startsLine(text: string, offset: number): boolean {
  return /(?:^|\n) {0,3}$/.test(text.slice(Math.max(0, offset - 4), offset))
}

const definitionTarget = /[ \t]*(?:\r?\n[ \t]+)?(?:<([^>\n]*)>|([^\s<][^\s]*))/y

function definition(text: string, open: number, at: number, { linkDefinitions }: Collected): void {
  definitionTarget.lastIndex = at + 2
  const [, angled, plain] = definitionTarget.exec(text) ?? []
  const target = angled ?? plain
  if (target === undefined) return
  const end = definitionTarget.lastIndex - (angled === undefined ? 0 : 1)
  const span = { start: open, end: definitionTarget.lastIndex }
  linkDefinitions.push({ id: text.slice(open + 1, at), span, target: { start: end - target.length, end } })
}

function reference(text: string, start: number, isImage: boolean, label: Span, { links }: Collected): void {
  const end = text.indexOf(']', label.end + 2)
  if (end === -1 || end - label.end > 500) return
  const id = { start: label.end + 2, end }
  const empty = { start: end, end }
  links.push({ span: { start, end: end + 1 }, isImage, isHtml: false, text: label, target: empty, reference: id })
}

// The limits keep the patterns from reading an unclosed title or unclosed Liquid to the end of the text.
const inAngles = /[ \t]*<([^>\n]{0,999})>/y
const plainTarget =
  /[ \t\r\n]*((?:\{\{[^}]{0,999}\}\}|\{%[^%]{0,999}%\}|\((?:[^()\s]|\{\{[^}]{0,999}\}\})*\)|[^()\s{]|\{)*)/y
const rest = /[ \t\r\n]*(?:"[^]{0,999}?"[ \t]*(?=\))|'[^]{0,999}?'[ \t]*(?=\)))?\)/y

/**
 * The destination after a `(`, which may contain Liquid and spaces; `undefined` if nothing closes the parenthesis.
 */
function destination(text: string, start: number): { span: Span; end: number } | undefined {
  const pattern = text.slice(start).match(/^[ \t]*</) ? inAngles : plainTarget
  pattern.lastIndex = start
  const target = pattern.exec(text)?.[1]
  if (target === undefined) return undefined
  const end = pattern.lastIndex - (pattern === inAngles ? 1 : 0)
  const span = { start: end - target.length, end }
  rest.lastIndex = pattern.lastIndex
  if (rest.test(text)) return { span, end: rest.lastIndex }
  return withSpaces(text, span)
}

/** The destination after a `(`, in which kramdown allows spaces: `(a b.png)`. */
function withSpaces(text: string, { start }: Span): { span: Span; end: number } | undefined {
  const close = /^[^()\r\n"]*\)/.exec(text.slice(start, start + 1000))?.[0]
  if (close === undefined) return undefined
  const target = close.slice(0, -1).trimEnd()
  return { span: { start, end: start + target.length }, end: start + close.length }
}
