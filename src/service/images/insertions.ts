import { scanBody } from '../../scan/scanBody'
import { contextAt } from '../../cursorContext/contextAt'
import { bodyStart } from '../../frontmatter/borders'
import { urlInTemplate, templateFor, type CaptionSettings } from '../../images/blogCaptionStyle'
import type { MessageKey } from '../../messages/messages'
import type { FileContext } from '../../site/fileContext'
import { writeUrl } from '../../site/urlForm'
import { mostUsedForm } from '../../site/mostUsedForm'
import type { Span } from '../../text/span'
import type { Localize } from '../host'
import { captionSnippet, joinSnippets } from './captionSnippet'
import { lineBreaksAround } from './lineBreaksAround'
import type { PlacedImage } from './newImage'

/** One way to insert images. */
export interface Insertion {
  readonly title: MessageKey
  readonly text: string
  readonly isSnippet: boolean
}

/** A document into which images are inserted, and the span that they replace. */
export interface InsertionPoint {
  readonly text: string
  readonly span: Span
  readonly seen: FileContext
  readonly settings: CaptionSettings
  readonly localize: Localize
}

/** Returns the ways to insert images, the likeliest first. */
export function insertionsOf(at: InsertionPoint, images: readonly PlacedImage[]): readonly Insertion[] {
  const [first] = images
  const context = contextAt(at.text, at.span.start)
  if (!first || context?.kind === 'key') return []
  if (context?.kind === 'value') return [{ title: 'image.path', text: `/${first.inSource}`, isSnippet: false }]
  const alone = {
    title: 'image.alone',
    text: joinSnippets(images.map((each) => aloneSnippet(at, each))),
    isSnippet: true,
  } as const
  const captioned = { title: 'image.with-caption', text: captionedSnippet(at, images), isSnippet: true } as const
  return isBlankLine(at) ? [captioned, alone] : [alone, captioned]
}

/** Whether an offset is inside code. */
export function isInCode(text: string, offset: number): boolean {
  return scanBody(text, bodyStart(text)).code.some(({ start, end }) => start < offset && offset < end)
}

function aloneSnippet({ seen, localize }: InsertionPoint, { alt, inSource }: PlacedImage): string {
  const target = writeUrl(inSource, mostUsedForm('image', seen))
  const image = { alt: alt || localize.message({ key: 'caption.alt' }), target, caption: '' }
  return captionSnippet('![{alt}]({target})', { image, stops: ['alt'] })
}

/** Returns a snippet of images with captions as the blog writes them, as a block of its own. */
export function captionedSnippet(
  { text, span, seen, settings, localize }: InsertionPoint,
  images: readonly PlacedImage[],
): string {
  const template = templateFor(settings, seen)
  const [before, after] = lineBreaksAround(text, span)
  const caption = localize.message({ key: 'caption.text' })
  const snippets = images.map(({ alt, inSource }, index) => {
    const target = urlInTemplate(template, inSource, mostUsedForm('image', seen))
    const image = { alt: alt || localize.message({ key: 'caption.alt' }), target, caption }
    const isLast = index === images.length - 1
    const stops = { image, stops: ['alt', 'caption'] } as const
    return captionSnippet(template, stops, index === 0 ? before : '', isLast ? after : '\n\n')
  })
  return joinSnippets(snippets)
}

/** Returns a snippet of an image without a path. The first tab stop is the path. */
export function emptyImageSnippet({ text, span, seen, settings, localize }: InsertionPoint): string {
  const [alt, caption] = [localize.message({ key: 'caption.alt' }), localize.message({ key: 'caption.text' })]
  const stops = { image: { alt, target: '', caption }, stops: ['target', 'alt', 'caption'] } as const
  return captionSnippet(templateFor(settings, seen), stops, ...lineBreaksAround(text, span))
}

function isBlankLine({ text, span: { start, end } }: InsertionPoint): boolean {
  const before = /[^\r\n]*$/.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? ''
  return (before + after).trim() === ''
}
