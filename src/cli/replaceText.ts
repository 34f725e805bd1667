import { Buffer } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { isBelow } from './isBelow'

/** A file of a site, the text that was read from it, and the one that is to replace it. */
export interface Replacement {
  /** The site's folder. */
  readonly folder: string
  /** From the site's folder. */
  readonly path: string
  readonly before: string
  readonly after: string
}

/**
 * Replaces the text of a file, whole or not at all: what is written beside it takes its place at the end. A link stays a
 * link; mode and owner stay. Throws if the file is outside of the site, is read-only, has other names, or was changed since
 * it was read.
 */
export function replaceText({ folder, path, before, after }: Replacement): void {
  const real = realpathSync.native(join(folder, path))
  if (!isBelow(realpathSync.native(folder), real)) throw new Error('is outside of the site')
  if (readFileSync(real).equals(Buffer.from(after))) return // by another of its names
  const stats = statSync(real)
  refuseProtected(real, stats)
  const beside = join(dirname(real), `.jekyll-posts-${randomUUID()}.tmp`)
  try {
    write(beside, Buffer.from(after), stats)
    refuseChanged(real, stats, Buffer.from(before))
    renameSync(beside, real)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** The mode is looked at as well, since root may write anything. */
function refuseProtected(path: string, { mode, nlink }: Stats): void {
  if ((mode & 0o200) === 0) throw new Error('is read-only')
  accessSync(path, constants.W_OK)
  if (nlink > 1) throw new Error('has another name (a hard link), which would keep the old text')
}

function refuseChanged(path: string, { dev, ino }: Stats, before: Buffer): void {
  const now = statSync(path)
  const isSame = now.dev === dev && now.ino === ino && readFileSync(path).equals(before)
  if (!isSame) throw new Error('was changed by another program in the meantime')
}

function write(path: string, bytes: Buffer, { mode, uid, gid }: Stats): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    for (let done = 0; done < bytes.length;) done += written(file, bytes, done)
    const own = fstatSync(file)
    if (own.uid !== uid || own.gid !== gid) fchownSync(file, uid, gid)
    fchmodSync(file, mode & 0o7777) // last, since a change of owner takes bits away
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** How many bytes were written: a full disk may take fewer than asked. */
function written(file: number, bytes: Buffer, from: number): number {
  const count = writeSync(file, bytes, from)
  if (count === 0) throw new Error('cannot be written')
  return count
}
