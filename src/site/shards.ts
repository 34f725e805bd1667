import type { Facts } from './facts'
import { unpack } from './packed'

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

export type Entry = readonly [path: string, facts: Facts]

/** A line for each file: its path and what is at hand of it, then what is packed. In JSON text no tab or line's end stands as such. */
export function writeShard(entries: Iterable<Entry>): string {
  let text = ''
  for (const [path, { frontMatter = '', rest = '', ...head }] of entries)
    text += `${JSON.stringify([path, head])}\t${frontMatter}\t${rest}\n`
  return text
}

/** What a part holds, file by file; nothing of what is cut off or is something else: those files are read again. */
export function* readShard(text: string): Generator<Entry> {
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    const entry = readLine(text.slice(start, end))
    start = end + 1
    if (entry) yield entry
  }
}

function readLine(line: string): Entry | undefined {
  const [head = '', frontMatter, rest] = line.split('\t')
  if (frontMatter === undefined || rest === undefined) return undefined
  const entry = unpack<unknown>(head)
  if (!isEntry(entry)) return undefined
  return [entry[0], { ...entry[1], ...(frontMatter !== '' && { frontMatter }), ...(rest !== '' && { rest }) }]
}

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value)) return false
  const [path, facts] = value as readonly unknown[]
  return typeof path === 'string' && isFacts(facts)
}

function isFacts(value: unknown): value is Facts {
  if (typeof value !== 'object' || value === null) return false
  const { kind, defines } = value as Partial<Facts>
  return typeof kind === 'string' && Array.isArray(defines)
}
