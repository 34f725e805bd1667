import { liquidTokens } from '../liquid/tokens'
import type { Span } from '../text/span'
import { paragraphAround, wordAround } from './around'
import { expressionPlace } from './expressionPlace'
import { includePlace } from './includePlace'
import type { LiquidPlace } from './place'

/** The inside of a tag or an output, finished or not. */
export interface OpenToken extends Span {
  readonly isTag: boolean
  readonly isClosed: boolean
}

/** What an offset stands at in Liquid. Liquid runs before kramdown, so that it counts in code as well. */
export function liquidPlace(text: string, offset: number, start: number): LiquidPlace | undefined {
  const token = tokenAround(text, offset, start)
  if (!token || isRaw(text, token.start, start)) return undefined
  return token.isTag ? tagPlace(text, offset, token) : expressionPlace(text, offset, token)
}

function tokenAround(text: string, offset: number, start: number): OpenToken | undefined {
  const paragraph = paragraphAround(text, offset, start)
  const before = text.slice(paragraph.start, offset)
  const open = Math.max(before.lastIndexOf('{%'), before.lastIndexOf('{{'))
  if (open < 0 || /[%}]\}/.test(before.slice(open + 2))) return undefined
  const isTag = before[open + 1] === '%'
  const from = paragraph.start + open + (before[open + 2] === '-' ? 3 : 2)
  const after = text.slice(offset, paragraph.end)
  const close = after.search(isTag ? /-?%\}|\{[%{]|\}/ : /-?\}\}|\{[%{]|\}/)
  const isClosed = close >= 0 && /^-?[%}]\}/.test(after.slice(close))
  const rest = isClosed ? close : /^[^\r\n{}]*/.exec(after)![0].length
  return { isTag, isClosed, start: from, end: Math.max(from, offset + rest) }
}

function isRaw(text: string, offset: number, start: number): boolean {
  if (!/raw|comment/.test(text.slice(start, offset))) return false
  const tags = liquidTokens(text, start).filter(({ kind, span }) => kind === 'tag' && span.end <= offset)
  const last = tags.findLast(({ name }) => /^(?:end)?(?:raw|comment)$/.test(name))
  return last !== undefined && !last.name.startsWith('end')
}

type TagReader = (text: string, offset: number, markup: OpenToken, tag: string) => LiquidPlace | undefined

const readers: Readonly<Record<string, TagReader>> = {
  ...{ include: includePlace, include_cached: includePlace, include_relative: includePlace },
  ...{ post_url: targetPlace, link: targetPlace, highlight: languagePlace },
  ...{ if: expressionPlace, elsif: expressionPlace, unless: expressionPlace },
  ...{ case: expressionPlace, when: expressionPlace, cycle: expressionPlace },
  ...{ assign: after(/^[^=]*=/), for: after(/^.*?\sin\s/), tablerow: after(/^.*?\sin\s/) },
}

function tagPlace(text: string, offset: number, token: OpenToken): LiquidPlace | undefined {
  const [head, name] = /^\s*(\w*)/.exec(text.slice(token.start, token.end))! as unknown as [string, string]
  const end = token.start + head.length
  const span = name === '' ? { start: offset, end: offset } : { start: end - name.length, end }
  if (offset < span.start) return undefined
  if (offset <= span.end) return { kind: 'tag-name', span, isClosed: token.isClosed }
  return Object.hasOwn(readers, name) ? readers[name]!(text, offset, { ...token, start: end }, name) : undefined
}

/** Reads the expression behind what a pattern takes. */
function after(pattern: RegExp): TagReader {
  return (text, offset, markup) => {
    const head = pattern.exec(text.slice(markup.start, markup.end))?.[0]
    if (head === undefined || offset < markup.start + head.length) return undefined
    return expressionPlace(text, offset, { ...markup, start: markup.start + head.length })
  }
}

/** A name may have spaces in it; where nothing closes the tag yet, it ends with its word. */
function targetPlace(text: string, offset: number, markup: OpenToken, tag: string): LiquidPlace | undefined {
  const source = text.slice(markup.start, markup.end)
  const start = markup.start + source.length - source.trimStart().length
  const kind = tag as 'post_url' | 'link'
  if (source.trim() === '') return { kind, span: { start: offset, end: offset } }
  if (offset < start) return undefined
  const end = markup.start + source.trimEnd().length
  const span = markup.isClosed ? { start, end } : wordAround(text, offset, { start, end }, /\S/)
  return offset <= span.end ? { kind, span } : undefined
}

function languagePlace(text: string, offset: number, markup: OpenToken): LiquidPlace | undefined {
  const span = wordAround(text, offset, markup, /\S/)
  return text.slice(markup.start, span.start).trim() === '' ? { kind: 'language', span, isFence: false } : undefined
}
