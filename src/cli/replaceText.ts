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

/** A file of a site, the text that was read from it, and its new text. */
export interface Replacement {
  /** The site's folder. */
  readonly folder: string
  /** Relative to the site's folder. */
  readonly path: string
  readonly before: string
  readonly after: string
}

/**
 * Replaces the text of a file completely or not at all: it writes a new file in the same folder and renames it at the
 * end. A link stays a link, and the mode and the owner stay. Throws if the file is outside of the site, is read-only,
 * has a second hard link, or was changed since it was read.
 */
export function replaceText({ folder, path, before, after }: Replacement): void {
  const real = realpathSync.native(join(folder, path))
  if (!isBelow(realpathSync.native(folder), real)) throw new Error('is outside of the site')
  if (readFileSync(real).equals(Buffer.from(after))) return // already written through another link to the file
  const stats = statSync(real)
  assertWritable(real, stats)
  const beside = join(dirname(real), `.jekyll-posts-${randomUUID()}.tmp`)
  try {
    write(beside, Buffer.from(after), stats)
    assertUnchanged(real, stats, Buffer.from(before))
    renameSync(beside, real)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** Throws for a read-only file. Checks the mode too, since root may write any file. */
function assertWritable(path: string, { mode, nlink }: Stats): void {
  if ((mode & 0o200) === 0) throw new Error('is read-only')
  accessSync(path, constants.W_OK)
  if (nlink > 1) throw new Error('has another name (a hard link), which would keep the old text')
}

function assertUnchanged(path: string, { dev, ino }: Stats, before: Buffer): void {
  const now = statSync(path)
  const isSame = now.dev === dev && now.ino === ino && readFileSync(path).equals(before)
  if (!isSame) throw new Error('was changed by another program in the meantime')
}

function write(path: string, bytes: Buffer, { mode, uid, gid }: Stats): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    for (let done = 0; done < bytes.length;) done += writeFrom(file, bytes, done)
    const own = fstatSync(file)
    if (own.uid !== uid || own.gid !== gid) fchownSync(file, uid, gid)
    fchmodSync(file, mode & 0o7777) // last, since a change of owner takes bits away
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Writes bytes and returns their number, which may be smaller than requested on a full disk. */
function writeFrom(file: number, bytes: Buffer, from: number): number {
  const count = writeSync(file, bytes, from)
  if (count === 0) throw new Error('cannot be written')
  return count
}
