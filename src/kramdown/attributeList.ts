import { isAsciiWord, isSpace, trim, trimStart } from './characters'

export type Attributes = Map<string, string>

/** What stands between `{:` and `}` (https://kramdown.gettalong.org/syntax.html#attribute-list-definitions). */
export interface AttributeList {
  /** Names of definitions that it refers to, and of kramdown's own such as `toc`. */
  readonly refs: string[]
  readonly attributes: Attributes
}

/** Attribute list definitions by name. */
export type Definitions = ReadonlyMap<string, AttributeList>

export function attributeList(): AttributeList {
  return { refs: [], attributes: new Map() }
}

const REFERENCE = /\w[\w-]*/y
const IDS_AND_CLASSES = /(?:#[A-Za-z][\w:-]*|\.[^ \t\r\n\f\v.#]+)+/y
const ID_OR_CLASS = /#([A-Za-z][\w:-]*)|\.([^ \t\r\n\f\v.#]+)/g

/** Reads the text of an attribute list and adds what it finds to `into`. Words that mean nothing are passed over. */
export function parseAttributeList(text: string, into: AttributeList): void {
  const trimmed = trim(text)
  if (trimmed === '' || trimmed === ':') return
  const reading: Reading = { text, into, unclosed: new Map() }
  let offset = readPart(reading, 0) ?? 0
  while (offset < text.length) {
    if (!isSpace(text.charCodeAt(offset))) offset++
    else offset = readPart(reading, offset + 1) ?? offset + 1
  }
}

interface Reading {
  readonly text: string
  readonly into: AttributeList
  /** By quote: the offset up to which no value that begins is closed. */
  readonly unclosed: Map<string, number>
}

/** Adds the attributes of a list, those of the definitions that it refers to first. A definition counts once on a path. */
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

/** Adds one list to another. */
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

export function addClass(attributes: Attributes, name: string): void {
  const before = attributes.get('class') ?? ''
  const added = `${before} ${name}`
  // Looking into a long text that grows makes it be copied each time: one so long begins with a class.
  attributes.set('class', before.length < 1000 ? trimStart(added) : added)
}

/** The offset after the pair, reference, ids or classes that stand at `offset`, if any do. */
function readPart(reading: Reading, offset: number): number | undefined {
  return readWord(reading, offset) ?? readIdsAndClasses(reading, offset)
}

function readWord(reading: Reading, offset: number): number | undefined {
  const { text, into } = reading
  REFERENCE.lastIndex = offset
  const name = REFERENCE.exec(text)?.[0]
  if (name === undefined) return undefined
  const end = offset + name.length
  if (isEnd(text, end)) {
    into.refs.push(name)
    return end
  }
  return text[end] === '=' ? readValue(reading, end + 1, name) : undefined
}

function readValue(reading: Reading, offset: number, name: string): number | undefined {
  const { text, into } = reading
  const quote = text[offset]
  if (quote !== '"' && quote !== "'") return undefined
  const close = closingQuote(reading, offset + 1, quote)
  if (close === undefined) return undefined
  const value = text.slice(offset + 1, close)
  into.attributes.set(name, value.replace(quote === '"' ? /\\([}"])/g : /\\([}'])/g, '$1'))
  return close + 1
}

/** The quote that ends the list's part; an escaped one only where no other does. */
function closingQuote({ text, unclosed }: Reading, start: number, quote: string): number | undefined {
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

/** What loses its meaning behind a backslash. */
function isEscapable(character: string | undefined, quote: string): boolean {
  return character === quote || character === '}'
}

function readIdsAndClasses({ text, into }: Reading, offset: number): number | undefined {
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

/** The length of the name (`\w[\w-]*`) at `offset`, 0 where there is none. */
export function nameLength(text: string, offset: number): number {
  if (!isAsciiWord(text.charCodeAt(offset))) return 0
  REFERENCE.lastIndex = offset
  return REFERENCE.exec(text)?.[0].length ?? 0
}
