import { Uri, workspace } from 'vscode'
import { imageSize } from '../../images/size/imageSize'
import { translateForMarkdown } from '../host/localize'
import { downscale } from './downscale'

/** The height of an image in a hover at most, in CSS pixels. */
const tallest = 180
/** Larger files are not read for a hover. In bytes. */
const largest = 20 * 1024 * 1024
/**
 * The size of an image in a `data:` URL at most, since the editor truncates Markdown at 100,000 characters. In bytes.
 */
const largestInText = 70_000

/** Returns the size of an image in Markdown, with the image itself unless the editor's own hover shows it. */
export async function imageText(uriString: string, isShown: boolean): Promise<string> {
  const uri = Uri.parse(uriString)
  const bytes = await read(uri)
  if (!bytes) return ''
  const kilobytes = Math.max(1, Math.round(bytes.length / 1024))
  const size = imageSize(bytes)
  const words = size
    ? translateForMarkdown({ key: 'hover.picture', args: { ...size, kilobytes } })
    : translateForMarkdown({ key: 'hover.picture-file', args: { kilobytes } })
  const source = isShown ? undefined : await urlFor(uri, bytes)
  return source === undefined
    ? words
    : `![](${source}|height=${Math.min(tallest, size?.height ?? tallest)})\n\n${words}`
}

async function read(uri: Uri): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const { size } = await workspace.fs.stat(uri)
    return size > largest ? undefined : new Uint8Array(await workspace.fs.readFile(uri))
  } catch {
    return undefined // deleted since the index was updated
  }
}

/** The URL of an image for a hover: `file:` for a file on a disk, `data:` for one of another file system. */
async function urlFor(uri: Uri, bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
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
