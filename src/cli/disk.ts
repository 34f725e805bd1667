import { Buffer } from 'node:buffer'
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync, type Dirent, type Stats } from 'node:fs'
import { join } from 'node:path'

/** Longer files are not read, since nobody writes them by hand. In bytes. */
export const largestFile = 32 * 1024 * 1024

/** A file or folder that could not be read. */
export interface Failure {
  readonly path: string
  readonly reason: string
}

/** Reads files and folders. Failures are recorded, so that one unreadable file does not stop the command. */
export class Disk {
  readonly failures: Failure[] = []

  /** The entries of a folder. */
  list(folder: string): Dirent[] {
    return this.attempt(folder, () => readdirSync(folder, { withFileTypes: true })) ?? []
  }

  /** The paths of all files below a folder, relative to it. Links are not followed. */
  *filesBelow(folder: string, above = ''): Generator<string> {
    for (const entry of this.list(join(folder, above))) {
      const path = above === '' ? entry.name : `${above}/${entry.name}`
      if (entry.isDirectory()) yield* this.filesBelow(folder, path)
      else yield path
    }
  }

  /** The stats of a path, with links followed; `undefined` if there is nothing. */
  stats(path: string): Stats | undefined {
    return this.attempt(path, () => statSync(path, { throwIfNoEntry: false }))
  }

  isFile(path: string): boolean {
    return this.stats(path)?.isFile() ?? false
  }

  isFolder(path: string): boolean {
    return this.stats(path)?.isDirectory() ?? false
  }

  /** The bytes of a file; `undefined` if there is no such file, or if it cannot be read. */
  bytes(path: string): Buffer | undefined {
    const stats = this.stats(path)
    if (!stats?.isFile()) return undefined
    if (stats.size > largestFile) return this.fail(path, `too large to read (${megabytes(stats.size)} MB)`)
    return this.attempt(path, () => readFileSync(path))
  }

  /** The text of a file; `undefined` if it cannot be read or is not UTF-8. */
  text(path: string): string | undefined {
    const bytes = this.bytes(path)
    return bytes && textOf(bytes)
  }

  /** Like `text`, for a file that Jekyll reads as text: records a failure if it is not UTF-8. */
  textForJekyll(path: string): string | undefined {
    const bytes = this.bytes(path)
    const text = bytes && textOf(bytes)
    return bytes && text === undefined ? this.fail(path, 'it is not UTF-8, so Jekyll cannot read it') : text
  }

  /** Whether a file begins with some ASCII characters. Only these are read. */
  startsWith(path: string, start: string): boolean {
    return this.attempt(path, () => readStart(path, start.length)) === start
  }

  private attempt<Result>(path: string, read: () => Result): Result | undefined {
    try {
      return read()
    } catch (error) {
      return this.fail(path, reasonOf(error))
    }
  }

  private fail(path: string, reason: string): undefined {
    this.failures.push({ path, reason })
  }
}

/** Returns bytes as text, a byte order mark included; `undefined` if they are not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Returns the message of an error, without the system call and the path that Node adds. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/^(E[A-Z]+: .*?), \w+( '.*)?$/s, '$1')
}

function readStart(path: string, length: number): string {
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(length)
    return start.toString('latin1', 0, readSync(file, start, 0, length, 0))
  } finally {
    closeSync(file)
  }
}

function megabytes(size: number): number {
  return Math.round(size / 1024 / 1024)
}
