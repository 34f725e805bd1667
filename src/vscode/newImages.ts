import { Uri, workspace, type CancellationToken, type DataTransfer, type DataTransferFile } from 'vscode'

/** A picture that was dropped or pasted: one that is new to the site, or a file that lies there already. */
export interface NewImage {
  readonly name: string
  readonly extension: string
  /** Absent for a file of the site. */
  readonly contents?: DataTransferFile | Uint8Array
  readonly uri?: Uri
}

const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
}

const named = /\.(png|jpe?g|gif|webp|avif|svg)$/i

/** The pictures among what was dropped or pasted; those behind addresses only where there are no others. */
export async function imagesIn(data: DataTransfer, token: CancellationToken): Promise<NewImage[]> {
  const files = [...data].flatMap(([mime, item]) => {
    const file = mime.startsWith('image/') ? item.asFile() : undefined
    const extension = extensions[mime] ?? named.exec(file?.name ?? '')?.[1]?.toLowerCase()
    return file && extension ? [{ name: file.name, extension, contents: file }] : []
  })
  if (files.length > 0) return files
  const list = (await data.get('text/uri-list')?.asString()) ?? ''
  return token.isCancellationRequested ? [] : urisIn(list)
}

function urisIn(list: string): NewImage[] {
  return list.split(/\r?\n/).flatMap((line) => {
    const uri = /^[a-z][\w+.-]*:/i.test(line) ? Uri.parse(line) : undefined
    const extension = named.exec(uri?.path ?? '')?.[1]
    if (!uri || extension === undefined || /^https?$/.test(uri.scheme)) return []
    return [{ name: uri.path.slice(uri.path.lastIndexOf('/') + 1), extension: extension.toLowerCase(), uri }]
  })
}

/** What a picture holds that is to be copied. */
export async function contentsOf({ contents, uri }: NewImage): Promise<DataTransferFile | Uint8Array | undefined> {
  return contents ?? (uri && workspace.fs.readFile(uri))
}
