import { newAttributeList, nameLength, parseAttributeList } from './attributeList'
import { isAsciiWord, isSpace } from './characters'
import type { KramdownDocument } from './document'
import { type Element, newElement } from './element'
import type { CachedFinder } from './cachedFinder'
import { setOption } from './options'

/** A tag of an extension: `{::name attributes}`, `{::name attributes /}`, or a stop tag `{:/name}`. */
export interface ExtensionTag {
  readonly name: string
  readonly attributes: string
  /** Whether the tag closes itself, so that there is no body. */
  readonly closed: boolean
  /** Whether it is a stop tag. */
  readonly stops: boolean
  readonly end: number
}

/**
 * Returns the extension tag at `offset`, or undefined if there is none
 * (https://kramdown.gettalong.org/syntax.html#extensions).
 */
export function readExtensionTag(finder: CachedFinder, offset: number): ExtensionTag | undefined {
  const { text } = finder
  if (text.startsWith('{:/', offset)) return stop(text, offset + 3)
  if (!text.startsWith('{::', offset)) return undefined
  let end = offset + 3
  while (isAsciiWord(text.charCodeAt(end))) end++
  const name = text.slice(offset + 3, end)
  if (name === '') return undefined
  if (!isSpace(text.charCodeAt(end))) return closeOf(text, end, { name, attributes: '', stops: false })
  const close = firstClose(finder, end + 1)
  if (close === undefined) return undefined
  const closed = close > end + 1 && text[close - 1] === '/'
  const attributes = text.slice(end + 1, closed ? close - 1 : close)
  return { name, attributes, closed, stops: false, end: close + 1 }
}

function firstClose(finder: CachedFinder, start: number): number | undefined {
  const at = finder.search(/(?<!\\)\}/g, start)
  if (at !== -1) return at
  const escaped = finder.text.lastIndexOf('\\}')
  return escaped < start ? undefined : escaped + 1
}

type TagStart = Pick<ExtensionTag, 'name' | 'attributes' | 'stops'>

function closeOf(text: string, end: number, tag: TagStart): ExtensionTag | undefined {
  const closed = text[end] === '/'
  const brace = closed ? end + 1 : end
  return text[brace] === '}' ? { ...tag, closed, end: brace + 1 } : undefined
}

function stop(text: string, start: number): ExtensionTag | undefined {
  const end = start + nameLength(text, start)
  if (text[end] !== '}') return undefined
  return { name: text.slice(start, end), attributes: '', closed: false, stops: true, end: end + 1 }
}

/** Whether kramdown knows an extension of this name. */
export function isExtension(name: string): boolean {
  return name === 'comment' || name === 'nomarkdown' || name === 'options'
}

/**
 * Whether the text sets options after an offset. If it does, an attempt to parse spans changes options even if the
 * attempt fails.
 */
export function hasOptionsAfter(finder: CachedFinder, from: number): boolean {
  return finder.indexOf('{::options', from) !== -1
}

/** The source of a pattern for the stop tag of an extension: `{:/name}` or `{:/}`. */
export function stopTagPattern(name: string): string {
  return `\\{:/(?:${name})?\\}`
}

/**
 * Applies an extension. Returns the element for a comment or raw output, undefined for `{::options}`, or false for an
 * extension that kramdown does not know.
 */
export function applyExtension(
  document: KramdownDocument,
  { name, attributes }: ExtensionTag,
  body: string | undefined,
  category: 'block' | 'span',
  line: number,
): Element | undefined | false {
  const list = newAttributeList()
  parseAttributeList(attributes, list)
  if (name === 'options') {
    setOptions(document, list.attributes)
    return undefined
  }
  if (!isExtension(name)) return false
  if (body === undefined) return undefined
  const made = newElement(name === 'comment' ? 'comment' : 'raw', body, line)
  made.category = category
  made.formats = (list.attributes.get('type') ?? '').split(/[ \t\r\n\f\v]+/).filter((format) => format !== '')
  return made
}

function setOptions({ parserOptions, outputOptions }: KramdownDocument, given: ReadonlyMap<string, string>): void {
  for (const [name, value] of given) {
    const isForbidden = parserOptions.forbidden_inline_options.includes(name) || name === 'forbidden_inline_options'
    // kramdown reads these two options only once, before it parses the text.
    if (isForbidden || name === 'input' || name === 'version') continue
    setOption(parserOptions, name, value)
    setOption(outputOptions, name, value)
  }
}
