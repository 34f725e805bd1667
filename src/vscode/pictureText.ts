import { workspace, type Uri } from 'vscode'
import { pictureSize } from '../picture/pictureSize'
import { sayInMarkdown } from './hoverText'

/** In CSS pixels. */
const tallest = 180
/** In bytes. What is larger is not read for a hover. */
const largest = 20 * 1024 * 1024
/** The editor cuts Markdown off at 100,000 characters. */
const largestInText = 70_000

/** A picture and its size, in Markdown. */
export async function pictureText(uri: Uri): Promise<string> {
  const bytes = await read(uri)
  if (!bytes) return ''
  const kilobytes = Math.max(1, Math.round(bytes.length / 1024))
  const size = pictureSize(bytes)
  const words = size
    ? sayInMarkdown({ key: 'hover.picture', args: { ...size, kilobytes } })
    : sayInMarkdown({ key: 'hover.picture-file', args: { kilobytes } })
  const source = addressOf(uri, bytes)
  const height = Math.min(tallest, size?.height ?? tallest)
  return source === undefined ? words : `![](${source}|height=${height})\n\n${words}`
}

async function read(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    const { size } = await workspace.fs.stat(uri)
    return size > largest ? undefined : await workspace.fs.readFile(uri)
  } catch {
    return undefined // gone since the index saw it
  }
}

/** The window shows what lies on a disk; what a file system of the workspace holds has to come along. */
function addressOf(uri: Uri, bytes: Uint8Array): string | undefined {
  if (uri.scheme === 'file') return uri.toString()
  return bytes.length > largestInText ? undefined : `data:${typeOf(uri)};base64,${inBase64(bytes)}`
}

function typeOf({ path }: Uri): string {
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return `image/${{ jpg: 'jpeg', svg: 'svg+xml', ico: 'x-icon' }[extension] ?? extension}`
}

function inBase64(bytes: Uint8Array): string {
  const letters: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) letters.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return btoa(letters.join(''))
}
