import {
  Disposable,
  languages,
  Range,
  workspace,
  type CancellationToken,
  type DataTransfer,
  type TextDocument,
} from 'vscode'
import { insertionsOf, isInCode } from '../../service/images/insertions'
import { placeImages } from '../../service/images/newImage'
import type { Service } from '../../service/service'
import { toSpan } from '../convert'
import { localize } from '../host/localize'
import { captionSettings } from './captionSettings'
import { creating, kind, toDrop, toPaste, type ImageEdit } from './imageEdits'
import { imagesIn } from './newImages'

const mimes = ['image/*', 'text/uri-list']

/**
 * Stores an image that is dropped or pasted into a post with the blog's images, and inserts it as the blog writes
 * images.
 */
export function insertImages(service: Service): Disposable {
  const provide = async (document: TextDocument, range: Range, data: DataTransfer, token: CancellationToken) => {
    try {
      return await editsFor(service, document, range, data, token)
    } catch (error) {
      service.host.log.error(`Error while inserting an image into ${document.uri.toString(true)}: ${String(error)}`)
      return []
    }
  }
  return Disposable.from(
    languages.registerDocumentPasteEditProvider(
      { language: 'markdown' },
      {
        provideDocumentPasteEdits: async (document, [range], data, _context, token) => {
          const edits = range ? await provide(document, range, data, token) : []
          return edits.map((edit) => toPaste(edit, data))
        },
      },
      { providedPasteEditKinds: [kind], pasteMimeTypes: mimes },
    ),
    languages.registerDocumentDropEditProvider(
      { language: 'markdown' },
      {
        provideDocumentDropEdits: async (document, position, data, token) =>
          (await provide(document, new Range(position, position), data, token)).map(toDrop),
      },
      { providedDropEditKinds: [kind], dropMimeTypes: mimes },
    ),
  )
}

async function editsFor(
  service: Service,
  document: TextDocument,
  range: Range,
  data: DataTransfer,
  token: CancellationToken,
): Promise<ImageEdit[]> {
  const page = await service.page(document.uri.toString(), token)
  const span = toSpan(document, range)
  if (!page || isInCode(page.text, span.start)) return []
  const images = await imagesIn(data, token)
  if (images.length === 0 || token.isCancellationRequested) return []
  await page.blog.whenRead() // the posts show which folder the blog uses for images
  const folder = workspace.getConfiguration('jekyllPosts.images', document).get<string>('folder') ?? ''
  const placed = await placeImages(page, images, folder, service.host)
  const seen = { site: page.blog.site, path: page.path }
  const at = { text: document.getText(), span, seen, settings: captionSettings(document), localize }
  return insertionsOf(at, placed.images).map((insertion) => ({ ...insertion, files: creating(placed.files) }))
}
