import { URI, Utils } from 'vscode-uri'
import { relativePath } from '../site/relativePath'

/** Returns the URI of a file or folder by its path relative to a folder, with `/` between its parts. */
export function uriBelow(folder: string, path: string): string {
  const base = URI.parse(folder)
  return base.with({ path: `${base.path.replace(/\/$/, '')}/${path}` }).toString()
}

/** Returns the URI of the folder that contains a file or folder; the topmost folder returns itself. */
export function parentOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString()
}

/** Returns the decoded path of a URI, with `/` between its parts on Windows too: `/c:/blog`. */
export function pathOf(uri: string): string {
  return URI.parse(uri).path
}

/** Returns the URI of a file on this machine's disk. */
export function fileUri(path: string): string {
  return URI.file(path).toString()
}

/** Returns the same URI with another path. */
export function withPath(uri: string, path: string): string {
  return URI.parse(uri).with({ path }).toString()
}

/** Whether a URI is that of a file on a disk (`file:`). */
export function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:')
}

/** Returns a URI without percent encoding, for the log. */
export function readableUri(uri: string): string {
  return URI.parse(uri).toString(true)
}

/** Returns the path of a file relative to a folder, with `/`; `undefined` for a file that is not below it. */
export function pathIn(folder: string, file: string): string | undefined {
  return relativePath(URI.parse(folder), URI.parse(file))
}
