import { isAsciiWord, isSpace, trim, trimStart } from './characters'

export type Attributes = Map<string, string>

/** The content of `{: … }` (https://kramdown.gettalong.org/syntax.html#attribute-list-definitions). */
export interface AttributeList {
  /** The names of the attribute list definitions (ALDs) that the list refers to, and special names such as `toc`. */
  readonly refs: string[]
  readonly attributes: Attributes
}

/** Attribute list definitions by name. */
export type Definitions = ReadonlyMap<string, AttributeList>

/** Creates an empty attribute list. */
export function newAttributeList(): AttributeList {
  return { refs: [], attributes: new Map() }
}

const REFERENCE = /\w[\w-]*/y
const IDS_AND_CLASSES = /(?:#[A-Za-z][\w:-]*|\.[^ \t\r\n\f\v.#]+)+/y
const ID_OR_CLASS = /#([A-Za-z][\w:-]*)|\.([^ \t\r\n\f\v.#]+)/g

/** Reads the text of an attribute list and adds its references and attributes to `into`. Ignores unknown words. */
export function parseAttributeList(text: string, into: AttributeList): void {
  const trimmed = trim(text)
  if (trimmed === '' || trimmed === ':') return
  const parser: ListParser = { text, into, unclosed: new Map() }
  let offset = readPart(parser, 0) ?? 0
  while (offset < text.length) {
    if (!isSpace(text.charCodeAt(offset))) offset++
    else offset = readPart(parser, offset + 1) ?? offset + 1
  }
}

interface ListParser {
  readonly text: string
  readonly into: AttributeList
  /** For each quote character, an offset: no value that begins before it has a closing quote. */
  readonly unclosed: Map<string, number>
}

/**
 * Adds the attributes of a list to `to`, after the attributes of the definitions that the list refers to. A definition
 * that refers to itself, directly or through others, is not followed again.
 */
export function applyAttributeList(to: Attributes, list: AttributeList, definitions: Definitions): void {
  apply(to, list, definitions, new Set())
}

function apply(to: Attributes, list: AttributeList, definitions: Definitions, seen: Set<string>): void {
  for (const ref of list.refs) {
    const definition = definitions.get(ref)
    if (definition === undefined || seen.has(ref) || seen.size > 99) continue
    seen.add(ref)
    apply(to, definition, definitions, seen)
    seen.delete(ref)
  }
  mergeAttributes(to, list.attributes)
}

/** Adds the references and attributes of `from` to `into`. */
export function mergeAttributeList(into: AttributeList, from: AttributeList): void {
  for (const ref of from.refs) into.refs.push(ref)
  mergeAttributes(into.attributes, from.attributes)
}

function mergeAttributes(into: Attributes, from: Attributes): void {
  for (const [name, value] of from) {
    if (name === 'class') addClass(into, value)
    else into.set(name, value)
  }
}

/** Adds a class name after the names in the `class` attribute. */
export function addClass(attributes: Attributes, name: string): void {
  const before = attributes.get('class') ?? ''
  const added = `${before} ${name}`
  // Trimming reads the first character. V8 copies a string that was built by appending when one of its characters is
  // read. A string of this length does not begin with a space, so it needs no trimming.
  attributes.set('class', before.length < 1000 ? trimStart(added) : added)
}

/**
 * Reads the pair, reference, ids or classes at `offset`; returns the offset after them, or undefined if there are none.
 */
function readPart(parser: ListParser, offset: number): number | undefined {
  return readWord(parser, offset) ?? readIdsAndClasses(parser, offset)
}

function readWord(parser: ListParser, offset: number): number | undefined {
  const { text, into } = parser
  REFERENCE.lastIndex = offset
  const name = REFERENCE.exec(text)?.[0]
  if (name === undefined) return undefined
  const end = offset + name.length
  if (isEnd(text, end)) {
    into.refs.push(name)
    return end
  }
  return text[end] === '=' ? readValue(parser, end + 1, name) : undefined
}

function readValue(parser: ListParser, offset: number, name: string): number | undefined {
  const { text, into } = parser
  const quote = text[offset]
  if (quote !== '"' && quote !== "'") return undefined
  const close = closingQuote(parser, offset + 1, quote)
  if (close === undefined) return undefined
  const value = text.slice(offset + 1, close)
  into.attributes.set(name, value.replace(quote === '"' ? /\\([}"])/g : /\\([}'])/g, '$1'))
  return close + 1
}

/**
 * Returns the offset of the quote that ends the value, or undefined if there is none. An escaped quote ends the value
 * only if no unescaped quote does.
 */
function closingQuote({ text, unclosed }: ListParser, start: number, quote: string): number | undefined {
  if (start < (unclosed.get(quote) ?? 0)) return undefined
  let escaped: number | undefined
  let offset = start
  for (; offset < text.length; offset++) {
    const character = text[offset]
    if (endsList(character)) break
    if (character === '\\' && isEscapable(text[offset + 1], quote)) {
      offset++
      if (text[offset] === quote && isEnd(text, offset + 1)) escaped = offset
    } else if (character === quote && isEnd(text, offset + 1)) return offset
  }
  if (escaped === undefined) unclosed.set(quote, offset)
  return escaped
}

function endsList(character: string | undefined): boolean {
  return character === '}' || character === '\x02'
}

/** Whether a backslash escapes this character in a value between these quotes. */
function isEscapable(character: string | undefined, quote: string): boolean {
  return character === quote || character === '}'
}

function readIdsAndClasses({ text, into }: ListParser, offset: number): number | undefined {
  IDS_AND_CLASSES.lastIndex = offset
  const found = IDS_AND_CLASSES.exec(text)?.[0]
  if (found === undefined || !isEnd(text, offset + found.length)) return undefined
  for (const [, id, className] of found.matchAll(ID_OR_CLASS)) {
    if (id !== undefined) into.attributes.set('id', id)
    else if (className !== undefined) addClass(into.attributes, className)
  }
  return offset + found.length
}

function isEnd(text: string, offset: number): boolean {
  return offset >= text.length || isSpace(text.charCodeAt(offset))
}

/** The length of the name (`\w[\w-]*`) at `offset`, or 0 if there is none. */
export function nameLength(text: string, offset: number): number {
  if (!isAsciiWord(text.charCodeAt(offset))) return 0
  REFERENCE.lastIndex = offset
  return REFERENCE.exec(text)?.[0].length ?? 0
}
