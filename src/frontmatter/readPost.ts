import matter from 'gray-matter'
import { findFrontMatter, largestFrontMatter } from './borders'
import type { Value } from './node'
import { parseYaml } from './parseYaml'
import { plainMapping } from './plainMapping'
import { load } from './valueOf'

export type Data = ReadonlyMap<string, Value>

/** What a file's front matter holds; `value` is nothing where there is none, or an empty one. */
export interface PostValue {
  readonly value: Value
  /** True where YAML or SafeYAML refuses it; `value` is nothing then. */
  readonly isRefused: boolean
}

/**
 * The front matter's values as Jekyll's templates get them: empty where there is none, where YAML refuses it, or where it
 * is no mapping. For the index, which needs no positions.
 */
export function readPost(text: string): Data {
  return dataOf(readPostValue(text))
}

/** What a YAML file holds: its first document, wherever that ends. */
export function readWholeValue(text: string): PostValue {
  if (text.length > largestFrontMatter) return nothing
  const yaml = text.replace(/^\uFEFF?(?:---[ \t\r]*(?=\n))?/, '')
  const end = /\n(?:---|\.\.\.)(?=[ \t\r\n]|$)/.exec(yaml)
  return parse(end ? yaml.slice(0, end.index + 1) : yaml)
}

/** The values of a front matter by key; none where it is no mapping. */
export function dataOf({ value }: PostValue): Data {
  const entries = value instanceof Map ? [...value] : []
  return new Map(entries.filter((entry): entry is [string, Value] => typeof entry[0] === 'string'))
}

/**
 * As `readPost`, with what a front matter that is no mapping holds.
 *
 * gray-matter never sees the file as it is. It would look for other borders than Jekyll does, and evaluate a front matter
 * that opens with `---js`; so it gets the YAML that Jekyll's borders enclose, behind a bare line, with an end mark that no
 * text holds and with our engine for every language that it knows.
 */
export function readPostValue(text: string): PostValue {
  const borders = findFrontMatter(text)
  if (!borders || borders.yaml.end - borders.yaml.start > largestFrontMatter) return nothing
  const yaml = text.slice(borders.yaml.start, borders.yaml.end)
  const plain = plainMapping(yaml)
  if (plain) return { value: plain, isRefused: false }
  if (yaml.includes('\0')) return { value: null, isRefused: true } // to YAML as well
  const { data } = matter(`---\n${yaml.replace(manyBlankLines, fewBlankLines)}`, {
    language: 'yaml',
    delimiters: ['---', '\0'],
    engines: { yaml: { parse }, json: { parse: refuse }, javascript: { parse: refuse }, js: { parse: refuse } },
  })
  return 'isRefused' in data ? (data as PostValue) : nothing // an empty front matter reaches no engine
}

// gray-matter looks for comments in quadratic time where blank lines follow each other.
const manyBlankLines = /(?:\r?\n){50,}/g
const fewBlankLines = '\n'.repeat(50)

const nothing: PostValue = { value: null, isRefused: false }

function parse(yaml: string): PostValue {
  const { root, errors } = parseYaml(yaml)
  if (errors.length > 0) return { value: null, isRefused: true }
  const loaded = root ? load(root) : nothing
  return loaded.isRefused ? { value: null, isRefused: true } : loaded
}

/** Never reached; stands in the way of gray-matter's own engines all the same, since one of them evaluates code. */
function refuse(): PostValue {
  return nothing
}
