import { Uri, workspace, type CancellationToken, type DataTransfer, type DataTransferFile } from 'vscode'
import type { NewImage } from '../../service/images/newImage'

/** The contents of an image: bytes, or a file that the editor has not read yet. */
export type Contents = DataTransferFile | Uint8Array

const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
}

const named = /\.(png|jpe?g|gif|webp|avif|svg)$/i

/** Returns the images that were dropped or pasted; those of URIs only if there are no others. */
export async function imagesIn(data: DataTransfer, token: CancellationToken): Promise<NewImage<Contents>[]> {
  const files = [...data].flatMap(([mime, item]) => {
    const file = mime.startsWith('image/') ? item.asFile() : undefined
    const extension = extensions[mime] ?? named.exec(file?.name ?? '')?.[1]?.toLowerCase()
    return file && extension ? [{ name: file.name, extension, contents: () => Promise.resolve(file) }] : []
  })
  if (files.length > 0) return files
  const list = (await data.get('text/uri-list')?.asString()) ?? ''
  return token.isCancellationRequested ? [] : urisIn(list)
}

function urisIn(list: string): NewImage<Contents>[] {
  return list.split(/\r?\n/).flatMap((line) => {
    const uri = /^[a-z][\w+.-]*:/i.test(line) ? Uri.parse(line) : undefined
    const extension = named.exec(uri?.path ?? '')?.[1]
    if (!uri || extension === undefined || /^https?$/.test(uri.scheme)) return []
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1)
    const contents = async () => workspace.fs.readFile(uri)
    return [{ name, extension: extension.toLowerCase(), contents, uri: uri.toString() }]
  })
}
