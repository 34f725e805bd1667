import matter from 'gray-matter'
import { findFrontMatter, largestFrontMatter } from './borders'
import type { Value } from './node'
import { parseYaml } from './parseYaml'
import { valueOf } from './valueOf'

export type Data = ReadonlyMap<string, Value>

/**
 * The front matter's values as Jekyll's templates get them: empty where there is none, where YAML refuses it, or where it
 * is no mapping. For the index, which needs no positions.
 *
 * gray-matter never sees the file as it is. It would look for other borders than Jekyll does, and evaluate a front matter
 * that opens with `---js`; so it gets the YAML that Jekyll's borders enclose, behind a bare line, with an end mark that no
 * text holds and with our engine for every language that it knows.
 */
export function readPost(text: string): Data {
  const borders = findFrontMatter(text)
  if (!borders || borders.yaml.end - borders.yaml.start > largestFrontMatter) return new Map()
  const { data } = matter(`---\n${text.slice(borders.yaml.start, borders.yaml.end)}`, {
    language: 'yaml',
    delimiters: ['---', '\0'],
    engines: { yaml: { parse }, json: { parse: refuse }, javascript: { parse: refuse }, js: { parse: refuse } },
  })
  return data instanceof Map ? data : new Map<string, Value>()
}

function parse(yaml: string): Map<string, Value> {
  const { root, errors } = parseYaml(yaml)
  if (errors.length > 0 || root?.kind !== 'mapping') return new Map()
  const entries = [...(valueOf(root) as Map<Value, Value>)]
  return new Map(entries.filter((entry): entry is [string, Value] => typeof entry[0] === 'string'))
}

/** Never reached; stands in the way of gray-matter's own engines all the same, since one of them evaluates code. */
function refuse(): Map<string, Value> {
  return new Map()
}
