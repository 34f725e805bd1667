import type { Facts, NamesByKind } from './facts'
import { keysAt, valuesAt } from './frontMatterNames'
import type { NameKind } from './kinds'
import { deserialize } from './serialized'
import type { StoredValue } from './storedValue'

/**
 * Returns a function that returns the names of a kind that a file uses, without duplicates. Serialized facts are parsed
 * at most once.
 */
export function namesOf(facts: Facts | undefined): (kind: NameKind) => readonly string[] {
  let uses: NamesByKind | undefined
  let frontMatter: StoredValue | undefined
  return (kind) => {
    if (kind === 'tag' || kind === 'category') return termsOf(facts, kind)
    const [, family, path = ''] = /^(key|value)(?::([^]*))?$/.exec(kind) ?? []
    if (family === undefined) return (uses ??= usesOf(facts))[kind] ?? []
    frontMatter ??= frontMatterOf(facts)
    return family === 'key' ? keysAt(frontMatter, path) : valuesAt(frontMatter, path)
  }
}

/** Returns the names of a kind that a file uses, without duplicates. */
export function namesIn(facts: Facts, kind: NameKind): readonly string[] {
  return namesOf(facts)(kind)
}

function termsOf(facts: Facts | undefined, kind: 'tag' | 'category'): readonly string[] {
  return (kind === 'tag' ? facts?.tags : facts?.categories) ?? []
}

function frontMatterOf(facts: Facts | undefined): StoredValue {
  return deserialize(facts?.frontMatter)?.value ?? null
}

function usesOf(facts: Facts | undefined): NamesByKind {
  return deserialize(facts?.rest)?.uses ?? {}
}
