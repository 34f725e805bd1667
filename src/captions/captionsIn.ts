import type { Body, Link } from '../body/body'
import type { Span } from '../text/span'
import { attributesOf } from './attributesOf'
import { figuresIn } from './figures'
import { includesIn } from './includeCaptions'
import { idiomOf, type Idiom, type Picture, type Template } from './template'

/** A picture with its caption, or by itself, that stands in a text. */
export interface Captioned extends Picture {
  readonly span: Span
  readonly template: Template
  readonly idiom: Idiom
}

/** A picture alone in its paragraph. */
export type Bare = Omit<Captioned, 'template' | 'idiom' | 'caption'>

/** The pictures of a body that have a caption, in any idiom. */
export function captionsIn(text: string, body: Body): Captioned[] {
  const all = [...body.links.flatMap((link) => markdownCaption(text, link) ?? []), ...figuresIn(text, body)]
  return [...all, ...includesIn(text, body)].map((each) => ({ ...each, idiom: idiomOf(each.template) }))
}

/** The pictures of a body that have none. */
export function bareImagesIn(text: string, { links, start }: Body): Bare[] {
  return links.flatMap((link) => {
    const image = markdownImage(text, link)
    const isAlone = image && /^[ \t]*(?:\r?\n[ \t]*)?(?:\r?\n|$)/.test(text.slice(image.end, image.end + 200))
    const before = text.slice(Math.max(start, link.span.start - 200), link.span.start)
    const startsParagraph = /(?:^|\n)[ \t]*\r?\n$|^\s*$/.test(before)
    if (!image || !isAlone || !startsParagraph || captionBehind(text, image.end)) return []
    const span = { start: link.span.start, end: image.end }
    return [{ span, alt: image.alt, target: image.target, attributes: attributesOf(image.attributes) }]
  })
}

interface MarkdownImage {
  readonly alt: string
  readonly target: string
  /** Its attribute list as written, the line break before it included. */
  readonly attributes: string
  readonly end: number
}

const attributeList = /(?:[ \t]*\r?\n)?\{:(?![:/])[^}\n]*\}/y

function markdownImage(text: string, { span, isImage, isHtml, text: alt, target }: Link): MarkdownImage | undefined {
  const isFirst = /(?:^|\n)$/.test(text.slice(Math.max(0, span.start - 1), span.start))
  if (!isImage || isHtml || !isFirst || target.start === target.end) return undefined
  if (/["']\s*\)$/.test(text.slice(target.end, span.end))) return undefined // a title is no caption of the blog's
  attributeList.lastIndex = span.end
  const attributes = attributeList.exec(text)?.[0] ?? ''
  return {
    ...{ alt: text.slice(alt.start, alt.end), target: text.slice(target.start, target.end), attributes },
    end: span.end + attributes.length,
  }
}

const italic = /^([ \t]*(?: {2}|\\)?\r?\n(?:[ \t]*\r?\n)?)([*_])(?![*_\s])([^\r\n]*[^\s*_])\2[ \t]*(?=\r?\n|$)/
const underlined = /^([ \t]*(?: {2}|\\)?\r?\n)([^\s{][^\r\n]*)(\r?\n\{:(?![:/])[^}\n]*\})[ \t]*(?=\r?\n|$)/

interface Behind {
  readonly length: number
  readonly caption: string
  /** With `{caption}` in its place. */
  readonly template: string
}

/** The caption behind a picture. */
function captionBehind(text: string, end: number): Behind | undefined {
  const rest = text.slice(end, end + 2_000)
  const [whole, gap, line, list] = underlined.exec(rest) ?? []
  if (whole !== undefined)
    return { length: whole.length, caption: line!, template: `${gap}{caption}${classesOf(list!)}` }
  const [all, before, mark, words] = italic.exec(rest) ?? []
  if (all === undefined) return undefined
  return { length: all.length, caption: words!, template: `${before}${mark}{caption}${mark}` }
}

function markdownCaption(text: string, link: Link): Omit<Captioned, 'idiom'> | undefined {
  const image = markdownImage(text, link)
  const behind = image && captionBehind(text, image.end)
  if (!image || !behind) return undefined
  const template = `![{alt}]({target})${classesOf(image.attributes)}${behind.template}`.replaceAll('\r', '')
  const span = { start: link.span.start, end: image.end + behind.length }
  const { alt, target } = image
  return { span, template, alt, target, caption: behind.caption, attributes: attributesOf(image.attributes) }
}

/** An attribute list with its classes only: ids and sizes belong to the one picture. */
function classesOf(list: string): string {
  const kept = list.replace(/\s*(?:[\w-]+=(?:"[^"]*"|'[^']*')|#[\w:-]+)/g, '')
  return /\{:\s*\}/.test(kept) ? '' : kept
}
