import { URI, Utils } from 'vscode-uri'
import { relativePath } from '../site/relativePath'

/** The URI of a file or folder by its path relative to a folder, with `/` between its parts. */
export function uriBelow(folder: string, path: string): string {
  const base = URI.parse(folder)
  return base.with({ path: `${base.path.replace(/\/$/, '')}/${path}` }).toString()
}

/** The URI of the folder that a file or folder is in; of the topmost folder, itself. */
export function parentOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString()
}

/** The decoded path of a URI, with `/` between its parts on Windows too: `/c:/blog`. */
export function pathOf(uri: string): string {
  return URI.parse(uri).path
}

/** The URI of a file on this machine's disk. */
export function fileUri(path: string): string {
  return URI.file(path).toString()
}

/** The same URI with another path. */
export function withPath(uri: string, path: string): string {
  return URI.parse(uri).with({ path }).toString()
}

export function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:')
}

/** A URI as people read it. */
export function readableUri(uri: string): string {
  return URI.parse(uri).toString(true)
}

/** The path of a file relative to a folder, with `/`; `undefined` for a file that is not below it. */
export function pathIn(folder: string, file: string): string | undefined {
  return relativePath(URI.parse(folder), URI.parse(file))
}
