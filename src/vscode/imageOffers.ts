import { SnippetString, type Range, type TextDocument, type WorkspaceEdit } from 'vscode'
import { placeAt } from '../cursor/placeAt'
import { addressIn, templateFor } from '../illustrate/idiomOfBlog'
import type { MessageKey } from '../messages/words'
import type { FileContext } from '../site/fileContext'
import { usualForm } from '../site/usualForm'
import { writeUrl } from '../site/urlForm'
import type { Located } from './blogs'
import { captionSettings } from './captionSettings'
import { captionSnippet, partingAt } from './captionSnippet'
import type { Placed } from './placeImages'
import { say } from './say'

/** One way to put the pictures in. */
export interface Offer {
  readonly title: MessageKey
  readonly text: SnippetString | string
  readonly files: WorkspaceEdit
}

/** The ways to put pictures in at a place, the likeliest first. */
export function imageOffers(
  document: TextDocument,
  range: Range,
  { blog, path }: Located,
  { paths, files }: Placed,
): Offer[] {
  const seen = { site: blog.site, path }
  const place = placeAt(document.getText(), document.offsetAt(range.start))
  if (place?.kind === 'value') return [{ title: 'image.path', text: `/${paths[0]!.inSource}`, files }]
  if (place?.kind === 'key') return []
  const form = usualForm('image', seen)
  const pictures = paths.map(({ inSource, alt }) => ({ alt, target: writeUrl(inSource, form), inSource }))
  const alone: Offer = { title: 'image.alone', text: join(pictures.map((each) => aloneSnippet(each))), files }
  const captioned: Offer = {
    title: 'image.with-caption',
    text: captionedSnippet(document, range, seen, pictures),
    files,
  }
  return isBlank(document, range) ? [captioned, alone] : [alone, captioned]
}

interface Pasted {
  readonly alt: string
  readonly target: string
  readonly inSource: string
}

function aloneSnippet({ alt, target }: Pasted): SnippetString {
  const picture = { alt: alt || say({ key: 'caption.alt' }), target, caption: '' }
  return captionSnippet('![{alt}]({target})', { picture, stops: ['alt'] })
}

/** Pictures with their captions as the blog writes them, as a block of its own. */
export function captionedSnippet(
  document: TextDocument,
  range: Range,
  seen: FileContext,
  pictures: readonly Pasted[],
): SnippetString {
  const template = templateFor(captionSettings(document), seen)
  const [before, after] = partingAt(document, range.start, range.end)
  const all = pictures.map(({ alt, inSource }, index) => {
    const address = addressIn(template, inSource, usualForm('image', seen))
    const picture = { alt: alt || say({ key: 'caption.alt' }), target: address, caption: say({ key: 'caption.text' }) }
    const isLast = index === pictures.length - 1
    return captionSnippet(
      template,
      { picture, stops: ['alt', 'caption'] },
      index === 0 ? before : '',
      isLast ? after : '\n\n',
    )
  })
  return join(all)
}

/** Several pictures go in one after the other; the tab stops are those of the first. */
function join(snippets: readonly SnippetString[]): SnippetString {
  const [first, ...others] = snippets
  const plain = others.map(({ value }) => value.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}|\$\d+/g, '$1'))
  return new SnippetString([first!.value.replace(/\$0$/, ''), ...plain].join(snippets.length > 1 ? '\n' : '') + '$0')
}

function isBlank(document: TextDocument, { start, end }: Range): boolean {
  const before = document.lineAt(start.line).text.slice(0, start.character)
  return before.trim() === '' && document.lineAt(end.line).text.slice(end.character).trim() === ''
}
