import type { Facts } from './facts'

/**
 * An index is kept in parts, so that a change writes one of them and none takes long to read. A file's part follows from
 * its path alone.
 */
export const shardCount = 64

export function shardOf(path: string): number {
  let hash = 0
  for (let index = 0; index < path.length; index += 1) hash = (Math.imul(hash, 31) + path.charCodeAt(index)) | 0
  return (hash >>> 0) % shardCount
}

export type Shard = readonly (readonly [path: string, facts: Facts])[]

export function writeShard(shard: Shard): string {
  return JSON.stringify(shard)
}

/** What a part holds; nothing of one that is cut off or is something else. */
export function readShard(text: string): Shard {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.filter(isEntry) : []
  } catch {
    return [] // its files are read again
  }
}

function isEntry(value: unknown): value is Shard[number] {
  if (!Array.isArray(value)) return false
  const [path, facts] = value as readonly unknown[]
  return typeof path === 'string' && isFacts(facts)
}

function isFacts(value: unknown): value is Facts {
  if (typeof value !== 'object' || value === null) return false
  const { kind, uses, defines } = value as Partial<Facts>
  return typeof kind === 'string' && typeof uses === 'object' && (uses as unknown) !== null && Array.isArray(defines)
}
