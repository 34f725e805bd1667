import type { Attributes } from '../attributeList'
import { isSpace } from '../characters'
import type { CachedFinder } from '../cachedFinder'
import { isHtmlElement } from './elements'

/** A start tag. */
export interface Tag {
  /** The name, in lower case if it is the name of an HTML element. */
  readonly name: string
  readonly attributes: Attributes
  /** Whether the tag ends with `/>`. */
  readonly closed: boolean
  readonly end: number
}

const NAME = /(?:[\p{Alphabetic}_][-\p{Alphabetic}\p{Nd}._]*:)?[\p{Alphabetic}_][-\p{Alphabetic}\p{Nd}._]*/uy
const WORD = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]+/uy

/** The start tag at `offset`, or undefined if there is no complete one. */
export function readStartTag(finder: CachedFinder, offset: number): Tag | undefined {
  const { text } = finder
  const written = matchAt(NAME, text, offset + 1)
  if (text.charCodeAt(offset) !== 60 || written === undefined) return undefined
  const name = normalizedName(written)
  const attributes: Attributes = new Map()
  let at = offset + 1 + written.length
  for (let next = attribute(finder, at, name, attributes); next !== undefined;) {
    at = next
    next = attribute(finder, at, name, attributes)
  }
  at = skipSpace(text, at)
  const closed = text.charCodeAt(at) === 47
  if (closed) at++
  return text.charCodeAt(at) === 62 ? { name, attributes, closed, end: at + 1 } : undefined
}

/**
 * Reads one attribute and adds it to `into`. Returns the offset after it, or undefined if there is none. An attribute
 * without a value gets an empty value.
 */
function attribute(finder: CachedFinder, offset: number, tag: string, into: Attributes): number | undefined {
  const { text } = finder
  const start = skipSpace(text, offset)
  const written = start === offset ? undefined : matchAt(NAME, text, start)
  if (written === undefined) return undefined
  const name = isHtmlElement(tag) ? written.toLowerCase() : written
  const after = start + written.length
  const value = attributeValue(finder, after)
  into.set(name, value?.text ?? '')
  return value?.end ?? after
}

function attributeValue(finder: CachedFinder, offset: number): { text: string; end: number } | undefined {
  const { text } = finder
  const equals = skipSpace(text, offset)
  if (text.charCodeAt(equals) !== 61) return undefined
  const start = skipSpace(text, equals + 1)
  const quote = text[start]
  if (quote === '"' || quote === "'") {
    const close = finder.indexOf(quote, start + 1)
    return close === -1 ? undefined : { text: text.slice(start + 1, close), end: close + 1 }
  }
  const word = matchAt(WORD, text, start)
  return word === undefined ? undefined : { text: word, end: start + word.length }
}

/** Returns the name of the closing tag at `offset`, as written, and the offset after the tag. */
export function readCloseTag(text: string, offset: number): { name: string; end: number } | undefined {
  if (text.charCodeAt(offset) !== 60 || text.charCodeAt(offset + 1) !== 47) return undefined
  const name = matchAt(NAME, text, offset + 2)
  if (name === undefined) return undefined
  const end = skipSpace(text, offset + 2 + name.length)
  return text.charCodeAt(end) === 62 ? { name, end: end + 1 } : undefined
}

/** Whether a name can start at `offset`. */
export function isNameStart(text: string, offset: number): boolean {
  return matchAt(NAME, text, offset) !== undefined
}

function normalizedName(name: string): string {
  const lower = name.toLowerCase()
  return isHtmlElement(lower) ? lower : name
}

function skipSpace(text: string, offset: number): number {
  while (isSpace(text.charCodeAt(offset))) offset++
  return offset
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0]
}
