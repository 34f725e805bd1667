import { isMap, isNode, isPair, isScalar, isSeq, visit, type Document, type Pair } from 'yaml'

/** An error that libyaml, Jekyll's YAML parser, reports, but our YAML library does not. */
export interface LibyamlError {
  readonly pos: readonly [number, number]
  readonly message: string
}

/**
 * Returns the first document of a text, which is all that Ruby reads. A directive in a later line ends the document.
 */
export function firstDocument(text: string): string {
  const directive = /^%(?:YAML \d+\.\d+|TAG \S+ \S+)[ \t]*$/m.exec(text)
  return directive ? text.slice(0, directive.index) : text
}

/**
 * Returns the errors that libyaml reports in a document, in no particular order. `text` is the text of the document.
 */
export function libyamlErrors(text: string, document: Document): LibyamlError[] {
  const found: LibyamlError[] = []
  const refuse = (node: unknown, message: string) => found.push({ pos: rangeOf(node), message })
  visit(document, {
    Pair(_, pair, path) {
      const message = faultOfPair(text, pair, path.at(-1))
      if (message !== undefined) refuse(pair.key, message)
    },
    Scalar(_, scalar, path) {
      const [start, end] = rangeOf(scalar)
      const source = text.slice(start, end)
      if (scalar.type === 'QUOTE_DOUBLE' && /(?<!\\)(?:\\\\)*\\u[dD][89a-fA-F]/.test(source))
        refuse(scalar, 'Invalid Unicode character escape code')
      if (scalar.type === 'QUOTE_SINGLE' && !/^'(?:[^']|'')*'$/.test(source)) found.push(unclosedAt(end))
      const list = path.at(-1)
      if (scalar.type === 'PLAIN' && source.startsWith(':') && isSeq(list) && list.flow)
        refuse(scalar, 'A plain value in brackets may not start with a colon')
    },
  })
  return [...found, ...controlCharacters(text)]
}

/**
 * Returns the error for a missing quote. The library reports it at the end of the text, though an earlier line may
 * cause it.
 */
function unclosedAt(end: number): LibyamlError {
  return { pos: [end, end + 1], message: "Missing closing 'quote" }
}

function faultOfPair(text: string, { key, value }: Pair, parent: unknown): string | undefined {
  const [start, end] = rangeOf(key)
  if (isFlow(parent)) return faultInFlow(text, key)
  if (isScalar(key) && start === end && /^\s*:/.test(text.slice(start))) return 'A key is missing'
  if (/\?[ \t]*$/.test(before(text, start))) return undefined
  const hasLineBreak = text.slice(start, end).includes('\n') && !isPlain(key)
  if (hasLineBreak || /^[ \t]*\r?\n\s*:/.test(text.slice(end))) return 'A key must stand on one line'
  return isNested(text, end, value) ? 'Mapping values are not allowed in this context' : undefined
}

/** Returns the text before an offset, limited in length: the whole text before each key would take quadratic time. */
function before(text: string, end: number): string {
  return text.slice(Math.max(0, end - 1_000), end)
}

/**
 * Returns the error message for a colon without a key before it, or a question mark without a space after it, in
 * brackets.
 */
function faultInFlow(text: string, key: unknown): string | undefined {
  const [start, end] = rangeOf(key)
  if (isPlain(key) && /^:[,?[\]{}]/.test(text.slice(end))) return 'Unexpected colon'
  if (!isScalar(key) || start !== end || key.source !== '') return undefined
  const isAnnounced = /\?\s*$/.test(before(text, start))
  return isAnnounced ? (text.charAt(start - 1) === '?' ? 'Unexpected question mark' : undefined) : 'A key is missing'
}

/** Whether a value starts a mapping on the line of its key, as in `a: [b]: c`. */
function isNested(text: string, keyEnd: number, value: unknown): boolean {
  return isMap(value) && !isFlow(value) && !text.slice(keyEnd, rangeOf(value)[0]).includes('\n')
}

function isPlain(node: unknown): boolean {
  return isScalar(node) && node.type === 'PLAIN'
}

function isFlow(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true
}

function rangeOf(node: unknown): readonly [number, number] {
  const [start = 0, end = start] = (isNode(node) && !isPair(node) ? node.range : undefined) ?? []
  return [start, end]
}

function controlCharacters(text: string): LibyamlError[] {
  const refused = text.matchAll(/(?![\t\n\r\x85])[\p{Cc}\uFFFE\uFFFF]/gu)
  return [...refused].map(({ index }) => ({ pos: [index, index + 1], message: 'Control characters are not allowed' }))
}
