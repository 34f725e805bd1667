import { liquidTokens } from '../liquid/tokens'
import type { Span } from '../text/span'
import { paragraphAround, wordAround } from './around'
import { expressionContext } from './expressionContext'
import { includeContext } from './includeContext'
import type { LiquidContext, TagTargetContext } from './cursorContext'

/** The span between the braces of a tag or an output, which may be unclosed. */
export interface OpenLiquid extends Span {
  readonly isTag: boolean
  readonly isClosed: boolean
}

/** The Liquid construct that the cursor is in. Liquid runs before kramdown, so Liquid in code is included. */
export function liquidContext(text: string, offset: number, start: number): LiquidContext | undefined {
  const token = tokenAround(text, offset, start)
  if (!token || isRaw(text, token.start, start)) return undefined
  return token.isTag ? tagPlace(text, offset, token) : expressionContext(text, offset, token)
}

function tokenAround(text: string, offset: number, bodyStart: number): OpenLiquid | undefined {
  const paragraph = paragraphAround(text, offset, bodyStart)
  const before = text.slice(paragraph.start, offset)
  const start = Math.max(before.lastIndexOf('{%'), before.lastIndexOf('{{'))
  if (start < 0 || /[%}]\}/.test(before.slice(start + 2))) return undefined
  const isTag = before[start + 1] === '%'
  const from = paragraph.start + start + (before[start + 2] === '-' ? 3 : 2)
  const after = text.slice(offset, paragraph.end)
  const close = after.search(isTag ? /-?%\}|\{[%{]|\}/ : /-?\}\}|\{[%{]|\}/)
  const isClosed = close >= 0 && /^-?[%}]\}/.test(after.slice(close))
  const [open = ''] = isClosed ? [after.slice(0, close)] : (/^[^\r\n{}]*/.exec(after) ?? [])
  return { isTag, isClosed, start: from, end: Math.max(from, offset + open.length) }
}

function isRaw(text: string, offset: number, start: number): boolean {
  if (!/raw|comment/.test(text.slice(start, offset))) return false
  const tags = liquidTokens(text, start).filter(({ kind, span }) => kind === 'tag' && span.end <= offset)
  const last = tags.findLast(({ name }) => /^(?:end)?(?:raw|comment)$/.test(name))
  return last !== undefined && !last.name.startsWith('end')
}

type TagReader = (text: string, offset: number, markup: OpenLiquid, tag: string) => LiquidContext | undefined

const readers: ReadonlyMap<string, TagReader> = new Map<string, TagReader>([
  ['include', includeContext],
  ['include_cached', includeContext],
  ['include_relative', includeContext],
  ['post_url', targetPlace('post_url')],
  ['link', targetPlace('link')],
  ['highlight', languagePlace],
  ['if', expressionContext],
  ['elsif', expressionContext],
  ['unless', expressionContext],
  ['case', expressionContext],
  ['when', expressionContext],
  ['cycle', expressionContext],
  ['assign', after(/^[^=]*=/)],
  ['for', after(/^.*?\sin\s/)],
  ['tablerow', after(/^.*?\sin\s/)],
])

function tagPlace(text: string, offset: number, token: OpenLiquid): LiquidContext | undefined {
  const [head = '', name = ''] = /^\s*(\w*)/.exec(text.slice(token.start, token.end)) ?? []
  const end = token.start + head.length
  const span = name === '' ? { start: offset, end: offset } : { start: end - name.length, end }
  if (offset < span.start) return undefined
  if (offset <= span.end) return { kind: 'tag-name', span, isClosed: token.isClosed }
  return readers.get(name)?.(text, offset, { ...token, start: end }, name)
}

/** Returns a reader of the expression that follows the match of a pattern. */
function after(pattern: RegExp): TagReader {
  return (text, offset, markup) => {
    const head = pattern.exec(text.slice(markup.start, markup.end))?.[0]
    if (head === undefined || offset < markup.start + head.length) return undefined
    return expressionContext(text, offset, { ...markup, start: markup.start + head.length })
  }
}

/** Returns a reader of the name of a post or file. The name may contain spaces, unless the tag is not closed yet. */
function targetPlace(kind: TagTargetContext['kind']): TagReader {
  return (text, offset, markup) => {
    const source = text.slice(markup.start, markup.end)
    const start = markup.start + source.length - source.trimStart().length
    if (source.trim() === '') return { kind, span: { start: offset, end: offset } }
    if (offset < start) return undefined
    const end = markup.start + source.trimEnd().length
    const span = markup.isClosed ? { start, end } : wordAround(text, offset, { start, end }, /\S/)
    return offset <= span.end ? { kind, span } : undefined
  }
}

function languagePlace(text: string, offset: number, markup: OpenLiquid): LiquidContext | undefined {
  const span = wordAround(text, offset, markup, /\S/)
  return text.slice(markup.start, span.start).trim() === '' ? { kind: 'language', span, isFence: false } : undefined
}
