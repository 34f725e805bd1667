import { Uri, workspace } from 'vscode'
import { imageSize } from '../../images/size/imageSize'
import { sayInMarkdown } from '../host/localize'
import { downscale } from './downscale'

/** In CSS pixels. */
const tallest = 180
/** In bytes. What is larger is not read for a hover. */
const largest = 20 * 1024 * 1024
/** The editor cuts Markdown off at 100,000 characters. */
const largestInText = 70_000

/** A picture's size in Markdown, with the picture itself unless the editor shows that already. */
export async function imageText(uriString: string, isShown: boolean): Promise<string> {
  const uri = Uri.parse(uriString)
  const bytes = await read(uri)
  if (!bytes) return ''
  const kilobytes = Math.max(1, Math.round(bytes.length / 1024))
  const size = imageSize(bytes)
  const words = size
    ? sayInMarkdown({ key: 'hover.picture', args: { ...size, kilobytes } })
    : sayInMarkdown({ key: 'hover.picture-file', args: { kilobytes } })
  const source = isShown ? undefined : await addressOf(uri, bytes)
  return source === undefined
    ? words
    : `![](${source}|height=${Math.min(tallest, size?.height ?? tallest)})\n\n${words}`
}

async function read(uri: Uri): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const { size } = await workspace.fs.stat(uri)
    return size > largest ? undefined : new Uint8Array(await workspace.fs.readFile(uri))
  } catch {
    return undefined // gone since the index saw it
  }
}

/** The window shows what lies on a disk; what a file system of the workspace holds has to come along. */
async function addressOf(uri: Uri, bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  if (uri.scheme === 'file') return uri.toString()
  const type = typeOf(uri)
  if (bytes.length <= largestInText) return `data:${type};base64,${inBase64(bytes)}`
  const jpeg = await downscale(bytes, type, 2 * tallest)
  return jpeg && jpeg.length <= largestInText ? `data:image/jpeg;base64,${inBase64(jpeg)}` : undefined
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
