import type { FileSystem } from './host'

/** Longer files are not read into the index, since nobody writes them by hand. In bytes. */
const largestFile = 8 * 1024 * 1024

/** The contents of a file on the disk. */
export interface FileOnDisk {
  /** `undefined` if the bytes are not UTF-8; empty if the file is too large. */
  readonly text: string | undefined
  readonly isTooLarge: boolean
  /** In bytes. */
  readonly size: number
}

/**
 * Returns a file's text; bytes that are not UTF-8 become replacement characters. `undefined` if there is no such file,
 * or if it is too large.
 */
export async function readText(uri: string, fileSystem: FileSystem): Promise<string | undefined> {
  const bytes = await read(uri, fileSystem)
  return bytes && !isTooLarge(bytes) ? new TextDecoder().decode(bytes) : undefined
}

/** Returns a file as Jekyll reads it, a byte order mark included; `undefined` if it cannot be read. */
export async function readFile(uri: string, fileSystem: FileSystem): Promise<FileOnDisk | undefined> {
  const bytes = await read(uri, fileSystem)
  if (!bytes) return undefined
  const isLarge = isTooLarge(bytes)
  return { text: isLarge ? '' : strictText(bytes), isTooLarge: isLarge, size: bytes.length }
}

function isTooLarge({ length }: Uint8Array): boolean {
  return length > largestFile
}

async function read(uri: string, fileSystem: FileSystem): Promise<Uint8Array | undefined> {
  try {
    return await fileSystem.read(uri)
  } catch {
    return undefined // deleted or missing: the caller handles both
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function strictText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
