import type { DefinedName } from './facts'
import { keysOfYaml } from './keysOfYaml'

/** The limits for keys that are indexed as names. Deeper or further keys are data rather than names. */
const deepest = 5
const most = 2_000
const largest = 512 * 1024

/**
 * Returns the names in a data file as Liquid writes them after the file's own name, with `[]` for each item of a list.
 */
export function definedInData(path: string, text: string): DefinedName[] {
  if (text.length > largest) return []
  if (/\.json$/i.test(path)) return [...keysOfJson(text)].slice(0, most)
  return /\.[ct]sv$/i.test(path)
    ? columns(path, text)
    : keysOfYaml(text)
        .filter(({ name }) => name.split('.').length <= deepest)
        .slice(0, most)
}

function columns(path: string, text: string): DefinedName[] {
  const [line = ''] = /^[^\r\n]*/.exec(text) ?? []
  const names = line.split(/\.tsv$/i.test(path) ? '\t' : ',').map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
  return names.filter((name) => name !== '').map((name) => ({ kind: 'data', name: `[].${name}` }))
}

function keysOfJson(text: string): Iterable<DefinedName> {
  try {
    return keysOf(JSON.parse(text), [])
  } catch {
    return [] // Jekyll fails on the file, and a rule reports that.
  }
}

function* keysOf(value: unknown, above: readonly string[]): Generator<DefinedName> {
  if (typeof value !== 'object' || value === null || above.length >= deepest) return
  if (Array.isArray(value)) return yield* keysOf(value[0], [...above, '[]'])
  for (const [key, held] of Object.entries(value)) {
    yield { kind: 'data', name: [...above, key].join('.') }
    yield* keysOf(held, [...above, key])
  }
}
