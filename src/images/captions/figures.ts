import type { BodyScan } from '../../scan/bodyScan'
import { attributesOf } from './attributesOf'
import type { FoundCaption } from './foundCaption'

const figure = /^<figure\b[^>\n]*>(?:(?!<\/?figure\b)[^])*?<\/figure>/gm
const parts =
  /^(<figure\b[^>]*>\s*)<img\b([^>]*)>(\s*)<figcaption\b[^>]*>((?:(?!<\/?figcaption)[^])*)<\/figcaption>(\s*<\/figure>)$/

/** Finds the `<figure>` elements with one image and a caption. */
export function figuresIn(text: string, { start, code }: BodyScan): Omit<FoundCaption, 'idiom'>[] {
  return [...text.slice(start).matchAll(figure)].flatMap(({ index, 0: whole }) => {
    const span = { start: start + index, end: start + index + whole.length }
    const isCode = code.some((each) => each.start <= span.start && span.start < each.end)
    const found = parts.exec(whole)
    if (isCode || !found) return []
    const [, open = '', attributes = '', between = '', caption = '', end = ''] = found
    const image = `<img src="{target}" alt="{alt}"${classIn(attributes)}>`
    const template = `${open}${image}${between}<figcaption>{caption}</figcaption>${end}`.replaceAll('\r', '')
    const [alt, target] = [valueOf(attributes, 'alt'), valueOf(attributes, 'src')]
    return [{ span, template, alt, target, caption: caption.trim(), attributes: attributesOf(attributes) }]
  })
}

function valueOf(attributes: string, name: string): string {
  const [, double, single] = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? []
  return double ?? single ?? ''
}

function classIn(attributes: string): string {
  const names = valueOf(attributes, 'class')
  return names === '' ? '' : ` class="${names}"`
}
