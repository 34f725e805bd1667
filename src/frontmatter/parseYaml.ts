import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml'
import type { Span } from '../text/span'
import { isTooDeep } from './isTooDeep'
import { joinLines } from './joinLines'
import { firstDocument, libyamlErrors, type LibyamlError } from './libyaml'
import type { Node } from './node'
import { TreeReader } from './treeReader'

/** An error of the YAML parser, with the parser's own message. */
export interface YamlError {
  readonly span: Span
  readonly message: string
}

export interface Yaml {
  /** `undefined` if there is no content, or none that could be read. */
  readonly root: Node | undefined
  /** The errors in the order of the text. Ruby stops at the first one. */
  readonly errors: readonly YamlError[]
}

// Our own code resolves scalars and checks for duplicate keys, so the library does neither.
const lenient = {
  version: '1.1',
  schema: 'failsafe',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/**
 * Reads YAML into a tree with positions. Never throws. Adds `offset` to every position. Leaves out the library's errors
 * that libyaml does not report. A text that is nested too deeply results in no tree and no errors.
 */
export function parseYaml(text: string, offset = 0): Yaml {
  if (isTooDeep(text)) return { root: undefined, errors: [] }
  const yaml = readLines(text, offset)
  const lines = text.replace(/[\u0085\u2028\u2029]/g, '\n')
  if (lines === text) return yaml
  const cut = readLines(lines, offset)
  return cut.errors.length > 0 || !quotedBreak.test(text) ? cut : yaml
}

/**
 * Matches a line separator of YAML 1.1 between quotes. libyaml ends lines at these too, but keeps them in quoted
 * strings.
 */
const quotedBreak = /["'][^"'\r\n\u0085\u2028\u2029]*[\u0085\u2028\u2029][^"'\r\n]*["']/

function readLines(text: string, offset: number): Yaml {
  const yaml = parseAsWritten(firstText(firstDocument(text)), offset)
  const named = yaml.errors.length > 0 ? text.replace(nameOnly, emptyKey) : text
  const again = named === text ? yaml : parseAsWritten(named, offset)
  return again.errors.length < yaml.errors.length ? again : yaml
}

/**
 * Matches `&name:` and `*name:` at the start of a line. For libyaml, the name ends before the colon, and the key is
 * null.
 */
const nameOnly = /^([ \t]*(?:-[ \t]+)*)([&*][\w-]+)(?=:(?:[ \t\r]|$))/gm

function emptyKey(_: string, indent: string, name: string): string {
  return `${indent}""${' '.repeat(name.length - 2)}`
}

/**
 * Returns the quoted string at the start of the text if other text follows it: it is a whole document, and Ruby reads
 * no further.
 */
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
  const errors = [...refused, ...reader.errors, ...libyamlErrors(text, document)]
  return { root, errors: errors.map((error) => toError(error, offset)).sort((a, b) => a.span.start - b.span.start) }
}

/**
 * Runs a function without stack traces: the library creates an `Error` for each problem, and the traces cost more than
 * parsing.
 */
function withoutTraces<Result>(read: () => Result): Result {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return read()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/**
 * Whether libyaml accepts what the library reports as an error: the tags `!!!` and `!!a!b`, or a list as a key after a
 * blank line.
 */
function isTaken(source: string, message: string): boolean {
  if (message === 'Map comment with trailing content') return /^\s*[[{"']/.test(source)
  return /^Comments must be separated|^The !!! tag has no suffix|^Could not resolve tag: !!(?:!|\w+!)/.test(message)
}

function toError({ pos, message }: LibyamlError, offset: number): YamlError {
  return { span: { start: pos[0] + offset, end: pos[1] + offset }, message }
}

/**
 * Whether an error is after the first document, which is all that Ruby reads. A document ends after a string or a list
 * in brackets, and, if its first line is indented, where the indentation ends.
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

/** Matches text that makes libyaml fail before it notices the end of the document. */
const refusedAfterText = /^[ \t]*(?:-\s|[@`]|[|>](?![-+\d]{0,2}[ \t]*(?:#.*)?\r?\n))/

/** Whether the source of a scalar is complete: false for a quoted string without a closing quote. */
function isWhole(source: string): boolean {
  return source !== '' && (!/^["']/.test(source) || (source.length > 1 && source.endsWith(source.charAt(0))))
}

function isIndented(text: string, start: number): boolean {
  return start > text.lastIndexOf('\n', start - 1) + 1
}
