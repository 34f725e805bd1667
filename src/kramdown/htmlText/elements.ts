import type { Attributes } from '../attributeList'
import { markerHtml } from '../convert/footnotes'
import { headerOf, termId } from '../convert/headers'
import { figureAttributes, standaloneImage } from '../convert/standaloneImage'
import type { Element } from '../element'
import { attributesHtml } from '../html/markup'
import { codeblockHtml, codespanHtml } from './code'
import {
  block,
  footnotesPlaceholder,
  type HtmlWriter,
  type HtmlWriters,
  indented,
  spaces,
  tocPlaceholder,
  type WriteHtml,
} from './htmlWriter'
import { htmlElementHtml, markupHtml } from './htmlElement'
import { mathHtml } from './math'
import { rowHtml } from './table'
import { entityHtml, quoteHtml, symbolHtml, textHtml } from './texts'

const container: WriteHtml = (writer, target, indent) =>
  indented(target.type, target.attributes, writer.children(target, indent), indent)

const span =
  (name: string): WriteHtml =>
  (writer, target, indent) =>
    `<${name}${attributesHtml(target.attributes)}>${writer.children(target, indent)}</${name}>`

/** The functions that write each type of element, in the order of kramdown's methods. */
export const writers: HtmlWriters = {
  blank: () => '\n',
  text: (writer, { value }) => textHtml(writer, value),
  p: paragraph,
  codeblock: codeblockHtml,
  blockquote: container,
  header,
  hr: (_writer, { attributes }, indent) => `${spaces(indent)}<hr${attributesHtml(attributes)} />\n`,
  ul: list,
  ol: list,
  dl: container,
  li: item,
  dd: item,
  dt: term,
  html_element: htmlElementHtml,
  xml_comment: markupHtml,
  xml_pi: markupHtml,
  table: container,
  thead: container,
  tbody: container,
  tfoot: container,
  tr: rowHtml,
  comment: (_writer, { value, category }, indent) =>
    category === 'block' ? `${spaces(indent)}<!-- ${value} -->\n` : `<!-- ${value} -->`,
  br: () => '<br />',
  a: span('a'),
  img: (_writer, { attributes }) => `<img${attributesHtml(attributes)} />`,
  codespan: codespanHtml,
  footnote: (writer, target) => markerHtml(writer, target),
  raw,
  em: span('em'),
  strong: span('strong'),
  entity: entityHtml,
  typographic_sym: symbolHtml,
  smart_quote: quoteHtml,
  math: mathHtml,
  abbreviation,
}

function paragraph(writer: HtmlWriter, target: Element, indent: number): string {
  if (target.transparent === true) return writer.children(target, indent)
  const image = standaloneImage(target)
  if (image !== undefined) return figure(target, image, indent)
  return block('p', target.attributes, writer.children(target, indent), indent)
}

function figure(target: Element, image: Element, indent: number): string {
  const { figure: attributes, own } = figureAttributes(target, image)
  const before = spaces(indent + 2)
  const caption = `${before}<figcaption>${own.get('alt') ?? ''}</figcaption>\n`
  return indented('figure', attributes, `${before}<img${attributesHtml(own)} />\n${caption}`, indent)
}

function header(writer: HtmlWriter, target: Element, indent: number): string {
  const { id, level, spans } = headerOf(writer, target)
  const attributes = withId(target.attributes, id)
  return block(`h${level}`, attributes, writer.children({ ...target, children: spans }, indent), indent)
}

function withId(attributes: Attributes | undefined, id: string | undefined): Attributes | undefined {
  return id === undefined || attributes?.get('id') === id ? attributes : new Map(attributes ?? []).set('id', id)
}

/** The HTML of a list. The first list with `{:toc}` and the first with `{:footnotes}` are written as placeholders. */
function list(writer: HtmlWriter, target: Element, indent: number): string {
  const refs = target.ial?.refs ?? []
  if (writer.toc === undefined && refs.includes('toc')) {
    writer.toc = target
    return tocPlaceholder
  }
  if (writer.hasFootnotesPlaceholder || !refs.includes('footnotes')) return container(writer, target, indent)
  writer.hasFootnotesPlaceholder = true
  return footnotesPlaceholder
}

function item(writer: HtmlWriter, target: Element, indent: number): string {
  const { type, attributes, children } = target
  const inner = writer.children(target, indent)
  const start = `${spaces(indent)}<${type}${attributesHtml(attributes)}>`
  const [first] = children
  if (first !== undefined && !(first.type === 'p' && first.transparent === true))
    return `${start}\n${inner}${spaces(indent)}</${type}>\n`
  return `${start}${inner}${inner.endsWith('\n') ? spaces(indent) : ''}</${type}>\n`
}

function term(writer: HtmlWriter, target: Element, indent: number): string {
  const attributes = withId(target.attributes, termId(writer.parent, target))
  return block('dt', attributes, writer.children(target, indent), indent)
}

function raw(_writer: HtmlWriter, { value, formats = [], category }: Element): string {
  if (formats.length > 0 && !formats.includes('html')) return ''
  return category === 'block' ? `${value}\n` : value
}

function abbreviation(_writer: HtmlWriter, { value, title, attributes }: Element): string {
  const all: Attributes = new Map(attributes ?? [])
  if (title !== undefined && title !== '') all.set('title', title)
  return `<abbr${attributesHtml(all)}>${value}</abbr>`
}
