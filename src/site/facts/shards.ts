import type { Facts } from './facts'
import { deserialize } from './serialized'

/**
 * The number of shards of a stored index. The path of a file decides its shard. A change of a file rewrites only one
 * shard, and each shard is fast to read.
 */
export const shardCount = 64

export function shardOf(path: string): number {
  let hash = 0
  for (let index = 0; index < path.length; index += 1) hash = (Math.imul(hash, 31) + path.charCodeAt(index)) | 0
  return (hash >>> 0) % shardCount
}

export type ShardEntry = readonly [path: string, facts: Facts]

/**
 * Writes one line for each file: its path and facts, then the facts that are already serialized. JSON contains no
 * unescaped tab or line break.
 */
export function writeShard(entries: Iterable<ShardEntry>): string {
  let text = ''
  for (const [path, { frontMatter = '', rest = '', ...head }] of entries)
    text += `${JSON.stringify([path, head])}\t${frontMatter}\t${rest}\n`
  return text
}

/** Reads the files of a shard. Leaves out damaged lines, so that their files are read again. */
export function* readShard(text: string): Generator<ShardEntry> {
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    const entry = readLine(text.slice(start, end))
    start = end + 1
    if (entry) yield entry
  }
}

function readLine(line: string): ShardEntry | undefined {
  const [head = '', frontMatter, rest] = line.split('\t')
  if (frontMatter === undefined || rest === undefined) return undefined
  const entry = deserialize<unknown>(head)
  if (!isEntry(entry)) return undefined
  return [entry[0], { ...entry[1], ...(frontMatter !== '' && { frontMatter }), ...(rest !== '' && { rest }) }]
}

function isEntry(value: unknown): value is ShardEntry {
  if (!Array.isArray(value)) return false
  const [path, facts] = value as readonly unknown[]
  return typeof path === 'string' && isFacts(facts)
}

function isFacts(value: unknown): value is Facts {
  if (typeof value !== 'object' || value === null) return false
  const { kind, defines } = value as Partial<Facts>
  return typeof kind === 'string' && Array.isArray(defines)
}
