import type { Facts, Rest, StoredPostValue } from './facts'
import { keysAt, valuesAt } from './frontMatterNames'
import type { Kind } from './kinds'
import { unpack } from './packed'

/** Tells the names of a kind that a file uses, each once; what is packed is read once, if at all. */
export function namesOf(facts: Facts | undefined): (kind: Kind) => readonly string[] {
  let rest: Rest | undefined
  let frontMatter: StoredPostValue | undefined
  return (kind) => {
    if (kind === 'tag') return facts?.tags ?? []
    if (kind === 'category') return facts?.categories ?? []
    const [, family, path = ''] = /^(key|value)(?::([^]*))?$/.exec(kind) ?? []
    if (family === undefined) return (rest ??= unpack(facts?.rest))?.uses?.[kind] ?? []
    frontMatter ??= unpack(facts?.frontMatter)
    if (!frontMatter) return []
    return family === 'key' ? keysAt(frontMatter.value, path) : valuesAt(frontMatter.value, path)
  }
}

/** The names of a kind that a file uses, each once. */
export function namesIn(facts: Facts, kind: Kind): readonly string[] {
  return namesOf(facts)(kind)
}
