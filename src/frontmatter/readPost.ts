import matter from 'gray-matter'
import { findFrontMatter, largestFrontMatter } from './borders'
import type { Value } from './node'
import { parseYaml } from './parseYaml'
import { plainMapping } from './plainMapping'
import { load } from './valueOf'

export type Data = ReadonlyMap<string, Value>

/** The front matter of a file; `value` is null if there is none or if it is empty. */
export interface FrontMatterValue {
  readonly value: Value
  /** True if YAML or SafeYAML reports an error; `value` is then null. */
  readonly isRefused: boolean
}

/**
 * Returns the front matter as Jekyll's templates get it; empty if there is none, or if it is not valid YAML or not a
 * mapping. For the index, which needs no positions.
 */
export function readFrontMatterData(text: string): Data {
  return dataOf(readFrontMatterValue(text))
}

/** Returns the content of a YAML file, which is the file's first document. */
export function readYamlValue(text: string): FrontMatterValue {
  if (text.length > largestFrontMatter) return nothing
  const yaml = text.replace(/^\uFEFF?(?:---[ \t\r]*(?=\n))?/, '')
  const end = /\n(?:---|\.\.\.)(?=[ \t\r\n]|$)/.exec(yaml)
  return parse(end ? yaml.slice(0, end.index + 1) : yaml)
}

/** The values of a front matter by key; empty if it is not a mapping. */
export function dataOf({ value }: FrontMatterValue): Data {
  const entries = value instanceof Map ? [...value] : []
  return new Map(entries.filter((entry): entry is [string, Value] => typeof entry[0] === 'string'))
}

/**
 * Like `readFrontMatterData`, but also returns front matter that is not a mapping. gray-matter never gets the file
 * itself, because it finds other borders than Jekyll does, and evaluates front matter that opens with `---js`. Instead
 * it gets the YAML between Jekyll's borders, after a plain `---` line, with a closing delimiter that no text contains,
 * and with our engine for every language that it knows.
 */
export function readFrontMatterValue(text: string): FrontMatterValue {
  const borders = findFrontMatter(text)
  if (!borders || borders.yaml.end - borders.yaml.start > largestFrontMatter) return nothing
  const yaml = text.slice(borders.yaml.start, borders.yaml.end)
  const plain = plainMapping(yaml)
  if (plain) return { value: plain, isRefused: false }
  if (yaml.includes('\0')) return { value: null, isRefused: true } // YAML also rejects NUL.
  const { data } = matter(`---\n${yaml.replace(manyBlankLines, fewBlankLines)}`, {
    language: 'yaml',
    delimiters: ['---', '\0'],
    engines: { yaml: { parse }, json: { parse: refuse }, javascript: { parse: refuse }, js: { parse: refuse } },
  })
  // gray-matter does not call the engine for empty front matter.
  return 'isRefused' in data ? (data as FrontMatterValue) : nothing
}

// gray-matter looks for comments in consecutive blank lines in quadratic time.
const manyBlankLines = /(?:\r?\n){50,}/g
const fewBlankLines = '\n'.repeat(50)

const nothing: FrontMatterValue = { value: null, isRefused: false }

function parse(yaml: string): FrontMatterValue {
  const { root, errors } = parseYaml(yaml)
  if (errors.length > 0) return { value: null, isRefused: true }
  const loaded = root ? load(root) : nothing
  return loaded.isRefused ? { value: null, isRefused: true } : loaded
}

/** Replaces gray-matter's own engines, since one of them evaluates code. Never called. */
function refuse(): FrontMatterValue {
  return nothing
}
