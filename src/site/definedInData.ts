import type { Defined } from './facts'
import { keysOfYaml } from './keysOfYaml'

/** Deeper keys, and more of them, are data rather than names. */
const deepest = 5
const most = 2_000
const largest = 512 * 1024

/** The names below a data file's own, as Liquid writes them behind it; `[]` stands for each item of a list. */
export function definedInData(path: string, text: string): Defined[] {
  if (text.length > largest) return []
  if (/\.json$/i.test(path)) return [...keysOfJson(text)].slice(0, most)
  return /\.[ct]sv$/i.test(path)
    ? columns(path, text)
    : keysOfYaml(text)
        .filter(({ name }) => name.split('.').length <= deepest)
        .slice(0, most)
}

function columns(path: string, text: string): Defined[] {
  const [line = ''] = /^[^\r\n]*/.exec(text) ?? []
  const names = line.split(/\.tsv$/i.test(path) ? '\t' : ',').map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
  return names.filter((name) => name !== '').map((name) => ({ kind: 'data', name: `[].${name}` }))
}

function keysOfJson(text: string): Iterable<Defined> {
  try {
    return keysOf(JSON.parse(text), [])
  } catch {
    return [] // Jekyll stops at it; that is a rule's to say
  }
}

function* keysOf(value: unknown, above: readonly string[]): Generator<Defined> {
  if (typeof value !== 'object' || value === null || above.length >= deepest) return
  if (Array.isArray(value)) return yield* keysOf(value[0], [...above, '[]'])
  for (const [key, held] of Object.entries(value)) {
    yield { kind: 'data', name: [...above, key].join('.') }
    yield* keysOf(held, [...above, key])
  }
}
