import type { FileSystem } from './host'

/** The largest file, in bytes, that is read into the index. Nobody writes larger files by hand. */
const largestFile = 8 * 1024 * 1024

/** A file on the disk. */
export interface FileOnDisk {
  /** `undefined` if the file is not UTF-8; empty if it is too large. */
  readonly text: string | undefined
  readonly isTooLarge: boolean
  /** In bytes. */
  readonly size: number
}

/**
 * The text of a file. Bytes that are not UTF-8 become replacement characters. Returns `undefined` if the file does not
 * exist or is too large.
 */
export async function readText(uri: string, fileSystem: FileSystem): Promise<string | undefined> {
  const bytes = await read(uri, fileSystem)
  return bytes && !isTooLarge(bytes) ? new TextDecoder().decode(bytes) : undefined
}

/** Reads a file as Jekyll does. Returns `undefined` if the file does not exist or cannot be read. */
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
    return undefined // gone, or never there: the caller knows what that means
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
