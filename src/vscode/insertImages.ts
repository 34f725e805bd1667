import {
  Disposable,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  languages,
  Range,
  type CancellationToken,
  type DataTransfer,
  type LogOutputChannel,
  type Position,
  type TextDocument,
} from 'vscode'
import { readBody } from '../body/readBody'
import { bodyStart } from '../frontmatter/borders'
import { isCandidate, type Blogs } from './blogs'
import { imageOffers, type Offer } from './imageOffers'
import { imagesIn } from './newImages'
import { placeImages } from './placeImages'
import { say } from './say'

/** VS Code's own edits stand back behind this kind, so that ours is the one that is made and its are offered beside it. */
const kind = DocumentDropOrPasteEditKind.Empty.append('markdown', 'link', 'image', 'attachment', 'jekyll')
const mimes = ['image/*', 'text/uri-list']

/**
 * A picture that is dropped or pasted into a post goes to where the blog keeps its pictures, named after the post, and is
 * put in as the blog writes it.
 */
export function insertImages(blogs: Blogs, log: LogOutputChannel): Disposable {
  const provide = async (document: TextDocument, range: Range, data: DataTransfer, token: CancellationToken) => {
    try {
      return await offersFor(blogs, document, range, data, token)
    } catch (error) {
      log.error(`Error while inserting an image into ${document.uri.toString(true)}: ${String(error)}`)
      return []
    }
  }
  return Disposable.from(
    languages.registerDocumentPasteEditProvider(
      { language: 'markdown' },
      {
        provideDocumentPasteEdits: async (document, ranges, data, _context, token) => {
          const offers = await provide(document, ranges[0]!, data, token)
          return offers.map((offer) => toPaste(offer, data))
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

function toPaste({ title, text, files }: Offer, data: DataTransfer): DocumentPasteEdit {
  const edit = new DocumentPasteEdit(text, say({ key: title }), kind)
  edit.additionalEdit = files
  if (data.get('text/plain')) edit.yieldTo = [DocumentDropOrPasteEditKind.Text] // text with a picture of it, from a sheet
  return edit
}

function toDrop({ title, text, files }: Offer): DocumentDropEdit {
  const edit = new DocumentDropEdit(text, say({ key: title }), kind)
  edit.additionalEdit = files
  return edit
}

async function offersFor(
  blogs: Blogs,
  document: TextDocument,
  range: Range,
  data: DataTransfer,
  token: CancellationToken,
): Promise<Offer[]> {
  const located = isCandidate(document) ? await blogs.located(document) : undefined
  if (!located || isInCode(document, range.start)) return []
  const images = await imagesIn(data, token)
  if (images.length === 0 || token.isCancellationRequested) return []
  await located.blog.whenRead() // where the blog keeps its pictures is learned from its posts
  const placed = await placeImages(document, located, images)
  return imageOffers(document, range, located, placed)
}

function isInCode(document: TextDocument, position: Position): boolean {
  const text = document.getText()
  const offset = document.offsetAt(position)
  return readBody(text, bodyStart(text)).code.some(({ start, end }) => start < offset && offset < end)
}
