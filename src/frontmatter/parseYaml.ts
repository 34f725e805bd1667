import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml'
import type { Span } from '../text/span'
import { isTooDeep } from './isTooDeep'
import { joinLines } from './joinLines'
import { firstDocument, refusals, type Refusal } from './libyaml'
import type { Node } from './node'
import { TreeReader } from './treeReader'

/** Something that YAML refuses, in YAML's own words. */
export interface YamlError {
  readonly span: Span
  readonly message: string
}

export interface Yaml {
  /** `undefined` where there is no content, or none that could be read. */
  readonly root: Node | undefined
  /** In the order of the text. Ruby stops at the first. */
  readonly errors: readonly YamlError[]
}

// Scalars and duplicate keys are ours to judge.
const lenient = {
  version: '1.1',
  schema: 'failsafe',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/**
 * Reads YAML into a tree with positions; never throws. `offset` is added to every position.
 * Where the library is stricter than libyaml, which Jekyll uses, its complaint is left out. Of what is nested too deeply
 * nothing is known: no tree and no error.
 */
export function parseYaml(text: string, offset = 0): Yaml {
  if (isTooDeep(text)) return { root: undefined, errors: [] }
  const yaml = readLines(text, offset)
  const lines = text.replace(/[\u0085\u2028\u2029]/g, '\n')
  if (lines === text) return yaml
  const cut = readLines(lines, offset)
  return cut.errors.length > 0 || !quotedBreak.test(text) ? cut : yaml
}

/** To libyaml, of YAML 1.1, lines end here too, which texts from elsewhere bring along; in quotes they stay as they are. */
const quotedBreak = /["'][^"'\r\n\u0085\u2028\u2029]*[\u0085\u2028\u2029][^"'\r\n]*["']/

function readLines(text: string, offset: number): Yaml {
  const yaml = parseAsWritten(firstText(firstDocument(text)), offset)
  const named = yaml.errors.length > 0 ? text.replace(nameOnly, emptyKey) : text
  const again = named === text ? yaml : parseAsWritten(named, offset)
  return again.errors.length < yaml.errors.length ? again : yaml
}

/** `&name:` and `*name:` at the start of a line: to libyaml the name ends before the colon, and the key is nothing. */
const nameOnly = /^([ \t]*(?:-[ \t]+)*)([&*][\w-]+)(?=:(?:[ \t\r]|$))/gm

function emptyKey(_: string, indent: string, name: string): string {
  return `${indent}""${' '.repeat(name.length - 2)}`
}

/** A quoted text at the very start with other text after it: it is a document by itself, and Ruby reads no further. */
function firstText(text: string): string {
  const quoted =
    /^(?:[ \t]*(?:#.*)?\r?\n)*(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')(?=[ \t]*(?:[^\s:#@`|>-]|:\S))(?![^\n]*:(?:[ \t\r\n]|$))/.exec(
      text,
    )
  return quoted ? quoted[0] : text
}

function parseAsWritten(text: string, offset: number): Yaml {
  const document = withoutTraces(() => parseDocument(joinLines(text), lenient))
  const reader = new TreeReader(text, offset)
  const root = document.contents ? reader.node(document.contents) : undefined
  const refused = document.errors.filter(
    ({ pos, message }) => !isAfterRoot(document, text, pos[0]) && !isTaken(text.slice(pos[0]), message),
  )
  const errors = [...refused, ...reader.errors, ...refusals(text, document)]
  return { root, errors: errors.map((error) => toError(error, offset)).sort((a, b) => a.span.start - b.span.start) }
}

/** The library makes an `Error` of each complaint, whose trace costs more than the reading does. */
function withoutTraces<Result>(read: () => Result): Result {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return read()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/** What the library refuses and libyaml takes: `!!!` and `!!a!b` as tags, a list as a key behind a blank line. */
function isTaken(source: string, message: string): boolean {
  if (message === 'Map comment with trailing content') return /^\s*[[{"']/.test(source)
  return /^Comments must be separated|^The !!! tag has no suffix|^Could not resolve tag: !!(?:!|\w+!)/.test(message)
}

function toError({ pos, message }: Refusal, offset: number): YamlError {
  return { span: { start: pos[0] + offset, end: pos[1] + offset }, message }
}

/**
 * Ruby reads the first document only, and never sees what is wrong after it: after a text or a bracketed list that is all
 * there is, and below an indented first line, where the document ends with the indent.
 */
function isAfterRoot({ contents }: Document, text: string, offset: number): boolean {
  if (!contents?.range || offset < contents.range[1]) return false
  if (isAlias(contents)) return false
  if (isScalar(contents))
    return (
      isWhole(text.slice(contents.range[0], contents.range[1])) && !refusedAfterText.test(text.slice(contents.range[1]))
    )
  if (isMap(contents) || isSeq(contents))
    return contents.flow
      ? /[\]}]/.test(text.charAt(contents.range[1] - 1))
      : isIndented(text, contents.range[0]) && !/^\s*[\t@`]/.test(text.slice(contents.range[1]))
  return false
}

/** What libyaml stumbles over before it sees that the document has ended. */
const refusedAfterText = /^[ \t]*(?:-\s|[@`]|[|>](?![-+\d]{0,2}[ \t]*(?:#.*)?\r?\n))/

/** False for a quoted text that never ends. */
function isWhole(source: string): boolean {
  return source !== '' && (!/^["']/.test(source) || (source.length > 1 && source.endsWith(source[0]!)))
}

function isIndented(text: string, start: number): boolean {
  return start > text.lastIndexOf('\n', start - 1) + 1
}
