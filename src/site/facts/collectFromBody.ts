import type { AttributeListMark, BodyScan, Link } from '../../scan/bodyScan'
import { captionsIn } from '../../images/captions/captionsIn'
import { scanHtml } from '../../scan/html'
import { scanBodySteps } from '../../scan/scanBody'
import { liquidTokens } from '../../liquid/tokens'
import { indexEndingAfter, textOf } from '../../text/span'
import type { Steps } from '../../text/steps'
import { linkTarget } from '../destination'
import type { DefinedName, Facts, HeadingFacts, Rest } from './facts'
import type { ReferenceSet } from './referenceSet'
import { urlFormOf } from '../urlForm'
import { collectFromLiquid } from './collectFromLiquid'

type Found = Pick<Facts, 'defines'> & Pick<Rest, 'headings'>

/** Collects the names that a Markdown body uses or defines, in steps. */
export function* collectFromMarkdown(text: string, start: number, used: ReferenceSet): Steps<Found> {
  const body = yield* scanBodySteps(text, start)
  collectFromLiquid(text, body.liquid, used)
  yield
  for (const { template } of captionsIn(text, body)) used.add('caption', template)
  yield
  for (const list of body.attributeLists) useAttributeList(list, used)
  for (const { kind, name } of body.htmlNames) used.add(kind, name)
  for (const link of body.links) useLink(text, link, used)
  for (const { target } of body.linkDefinitions) useTarget('link', textOf(text, target), used)
  for (const { name, isDefinition } of body.footnotes) if (!isDefinition) used.add('footnote', name)
  for (const { language } of body.fences) if (language !== '') used.add('language', language.toLowerCase())
  yield
  return { defines: definedIn(body), ...(body.headings.length > 0 && { headings: headingsOf(text, body) }) }
}

/** Collects the names that a template or another text with HTML uses. */
export function collectFromTemplate(text: string, start: number, used: ReferenceSet): Found {
  collectFromLiquid(text, liquidTokens(text, start), used)
  const { names, links } = scanHtml(text, start)
  for (const { kind, name } of names) if (!/[{}|%]/.test(name)) used.add(kind, name)
  for (const link of links) useLink(text, link, used)
  return { defines: [] }
}

function useAttributeList({ items }: AttributeListMark, used: ReferenceSet): void {
  for (const { kind, name, value } of items) {
    if (kind === 'attribute' && name === 'class') used.add('class', ...(value ?? '').split(/\s+/).filter(Boolean))
    if (kind === 'class' || kind === 'id') used.add(kind, name)
    if (kind === 'reference') used.add('ald', name)
  }
}

function useLink(text: string, { isImage, target }: Link, used: ReferenceSet): void {
  if (target.end > target.start) useTarget(isImage ? 'image' : 'link', textOf(text, target), used)
}

function useTarget(kind: 'image' | 'link', written: string, used: ReferenceSet): void {
  const destination = linkTarget(written)
  if (destination === undefined) return
  used.add(kind, destination)
  const form = urlFormOf(written)
  if (form) used.add(`form:${kind}`, form)
}

function definedIn({ attributeLists, footnotes }: BodyScan): DefinedName[] {
  const lists = attributeLists.flatMap(({ name, nameSpan }) =>
    name !== undefined && nameSpan ? [{ kind: 'ald' as const, name, ...nameSpan }] : [],
  )
  const notes = footnotes.filter(({ isDefinition }) => isDefinition)
  return [...lists, ...notes.map(({ name, span }) => ({ kind: 'footnote' as const, name, ...span }))]
}

function headingsOf(text: string, { headings, attributeLists }: BodyScan): HeadingFacts[] {
  return headings.map(({ level, id, span }) => {
    const own = id ?? idBehind(span.end, attributeLists)
    return { level, text: written(textOf(text, span)), ...(own !== undefined && { id: own }), start: span.start }
  })
}

/** Returns the text of a heading without its markup. Code spans are already masked. */
function written(line: string): string {
  return line
    .replace(/^ {0,3}#+[ \t]+/, '')
    .replace(/(?<![ \t])[ \t]+(#+|\{#[\w:-]+\})[ \t]*$/, '')
    .trim()
}

/** Returns the id that an attribute list on the line below gives to the heading that ends at `end`. */
function idBehind(end: number, lists: readonly AttributeListMark[]): string | undefined {
  const list = lists[indexEndingAfter(lists, end + 1, ({ span }) => span)]
  const isBehind = list?.form === 'block' && list.span.start > end && list.span.start <= end + 3
  return isBehind ? list.items.find(({ kind }) => kind === 'id')?.name : undefined
}
