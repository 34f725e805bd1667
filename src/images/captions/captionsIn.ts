import type { BodyScan, Link } from '../../scan/bodyScan'
import { textOf } from '../../text/span'
import { attributesOf } from './attributesOf'
import type { FoundCaption } from './foundCaption'
import { figuresIn } from './figures'
import { includesIn } from './includeCaptions'
import { captionStyleOf } from './captionTemplate'

/** An image that is alone in its paragraph. */
export type BareImage = Omit<FoundCaption, 'template' | 'idiom' | 'caption'>

/** Returns the images of a body that have a caption, in any caption style. */
export function captionsIn(text: string, body: BodyScan): FoundCaption[] {
  const all = [...body.links.flatMap((link) => markdownCaption(text, link) ?? []), ...figuresIn(text, body)]
  return [...all, ...includesIn(text, body)].map((each) => ({ ...each, idiom: captionStyleOf(each.template) }))
}

/** Returns the images of a body that are alone in their paragraphs and have no caption. */
export function bareImagesIn(text: string, { links, start }: BodyScan): BareImage[] {
  return links.flatMap((link) => {
    const image = markdownImage(text, link)
    const endsParagraph = image && /^[ \t]*(?:\r?\n[ \t]*)?(?:\r?\n|$)/.test(text.slice(image.end, image.end + 200))
    const before = text.slice(Math.max(start, link.span.start - 200), link.span.start)
    const startsParagraph = /(?:^|\n)[ \t]*\r?\n$|^\s*$/.test(before)
    if (!image || !endsParagraph || !startsParagraph || captionAfter(text, image.end)) return []
    const span = { start: link.span.start, end: image.end }
    return [{ span, alt: image.alt, target: image.target, attributes: attributesOf(image.attributes) }]
  })
}

interface MarkdownImage {
  readonly alt: string
  readonly target: string
  /** The attribute list as written, with the line break before it. */
  readonly attributes: string
  readonly end: number
}

const attributeList = /(?:[ \t]*\r?\n)?\{:(?![:/])[^}\n]*\}/y

function markdownImage(text: string, { span, isImage, isHtml, text: alt, target }: Link): MarkdownImage | undefined {
  const isFirst = /(?:^|\n)$/.test(text.slice(Math.max(0, span.start - 1), span.start))
  if (!isImage || isHtml || !isFirst || target.start === target.end) return undefined
  if (/["']\s*\)$/.test(text.slice(target.end, span.end))) return undefined // A title is not a caption.
  attributeList.lastIndex = span.end
  const attributes = attributeList.exec(text)?.[0] ?? ''
  return { alt: textOf(text, alt), target: textOf(text, target), attributes, end: span.end + attributes.length }
}

const italicLine = /^([ \t]*(?: {2}|\\)?\r?\n(?:[ \t]*\r?\n)?)([*_])(?![*_\s])([^\r\n]*[^\s*_])\2[ \t]*(?=\r?\n|$)/
const listedLine = /^([ \t]*(?: {2}|\\)?\r?\n)([^\s{][^\r\n]*)(\r?\n\{:(?![:/])[^}\n]*\})[ \t]*(?=\r?\n|$)/

interface CaptionText {
  readonly length: number
  readonly caption: string
  /** The text with `{caption}` in place of the caption. */
  readonly template: string
}

/** Returns the caption after an image that ends at `end`. */
function captionAfter(text: string, end: number): CaptionText | undefined {
  const rest = text.slice(end, end + 2_000)
  const [listed, gap, line = '', list = ''] = listedLine.exec(rest) ?? []
  if (listed !== undefined)
    return { length: listed.length, caption: line, template: `${gap}{caption}${classesOf(list)}` }
  const [emphasized, before, mark, words = ''] = italicLine.exec(rest) ?? []
  if (emphasized === undefined) return undefined
  return { length: emphasized.length, caption: words, template: `${before}${mark}{caption}${mark}` }
}

function markdownCaption(text: string, link: Link): Omit<FoundCaption, 'idiom'> | undefined {
  const image = markdownImage(text, link)
  const following = image && captionAfter(text, image.end)
  if (!image || !following) return undefined
  const template = `![{alt}]({target})${classesOf(image.attributes)}${following.template}`.replaceAll('\r', '')
  const span = { start: link.span.start, end: image.end + following.length }
  const { alt, target } = image
  return { span, template, alt, target, caption: following.caption, attributes: attributesOf(image.attributes) }
}

/**
 * Returns an attribute list with only its classes. IDs and sizes belong to a single image, so a template must not
 * contain them.
 */
function classesOf(list: string): string {
  const kept = list.replace(/\s*(?:[\w-]+=(?:"[^"]*"|'[^']*')|#[\w:-]+)/g, '')
  return /\{:\s*\}/.test(kept) ? '' : kept
}
