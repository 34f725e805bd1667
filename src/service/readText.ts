import type { FileSystem } from './host'

/** What is longer is not read into the index: nobody wrote it by hand. */
const largestFile = 8 * 1024 * 1024

/** A file as it lies on the disk. */
export interface FileOnDisk {
  /** `undefined` where its bytes are no UTF-8; empty where there are too many of them. */
  readonly text: string | undefined
  readonly isTooLarge: boolean
  /** In bytes. */
  readonly size: number
}

/**
 * A file's text; bytes that are no UTF-8 become replacement characters. `undefined` if there is no such file, or if it is
 * too large.
 */
export async function readText(uri: string, fileSystem: FileSystem): Promise<string | undefined> {
  const bytes = await read(uri, fileSystem)
  return bytes && !isTooLarge(bytes) ? new TextDecoder().decode(bytes) : undefined
}

/** A file, as Jekyll reads it; `undefined` where there is none to read. */
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
