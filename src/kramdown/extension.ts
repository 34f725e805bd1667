import { attributeList, nameLength, parseAttributeList } from './attributeList'
import { isAsciiWord, isSpace } from './characters'
import type { Document } from './document'
import { type Element, element } from './element'
import type { Finder } from './finder'
import { setOption } from './options'

/** `{::name attributes}`, `{::name attributes /}`, or a stop tag `{:/name}`. */
export interface ExtensionTag {
  readonly name: string
  readonly attributes: string
  /** Closed by itself: it has no body. */
  readonly closed: boolean
  /** A stop tag. */
  readonly stops: boolean
  readonly end: number
}

/** The extension's tag at `offset` (https://kramdown.gettalong.org/syntax.html#extensions). */
export function extensionStart(finder: Finder, offset: number): ExtensionTag | undefined {
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

function firstClose(finder: Finder, start: number): number | undefined {
  const at = finder.search(/(?<!\\)\}/g, start)
  if (at !== -1) return at
  const escaped = finder.text.lastIndexOf('\\}')
  return escaped < start ? undefined : escaped + 1
}

type Named = Pick<ExtensionTag, 'name' | 'attributes' | 'stops'>

function closeOf(text: string, end: number, tag: Named): ExtensionTag | undefined {
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

/** Whether options are set from an offset on: then an attempt leaves its mark even where it leads to nothing. */
export function setsOptions(finder: Finder, from: number): boolean {
  return finder.indexOf('{::options', from) !== -1
}

/** A pattern for the tag that ends an extension: `{:/name}` or `{:/}`. */
export function stopTag(name: string): string {
  return `\\{:/(?:${name})?\\}`
}

/**
 * Does what an extension says: an element for a comment or for raw output, nothing for options, which are set;
 * false for an extension that kramdown does not know.
 */
export function extensionElement(
  document: Document,
  { name, attributes }: ExtensionTag,
  body: string | undefined,
  category: 'block' | 'span',
  line: number,
): Element | undefined | false {
  const list = attributeList()
  parseAttributeList(attributes, list)
  if (name === 'options') {
    setOptions(document, list.attributes)
    return undefined
  }
  if (!isExtension(name)) return false
  if (body === undefined) return undefined
  const made = element(name === 'comment' ? 'comment' : 'raw', body, line)
  made.category = category
  made.formats = (list.attributes.get('type') ?? '').split(/[ \t\r\n\f\v]+/).filter((format) => format !== '')
  return made
}

function setOptions({ parserOptions, outputOptions }: Document, given: ReadonlyMap<string, string>): void {
  for (const [name, value] of given) {
    const isForbidden = parserOptions.forbidden_inline_options.includes(name) || name === 'forbidden_inline_options'
    // What is read once, before the text, cannot change inside it.
    if (isForbidden || name === 'input' || name === 'version') continue
    setOption(parserOptions, name, value)
    setOption(outputOptions, name, value)
  }
}
