import { type Element, newElement, setAttribute } from '../element'
import type { TocEntry } from './conversion'

/**
 * The table of contents, a list that replaces `marker` (the list with `{:toc}`). If there are no entries, the list is
 * empty.
 */
export function tocTree(marker: Element, entries: readonly TocEntry[]): Element {
  const list = { ...marker, ial: undefined, children: [], attributes: new Map(marker.attributes ?? []) }
  if (!list.attributes.has('id')) list.attributes.set('id', 'markdown-toc')
  addEntries(list, entries)
  return list
}

function addEntries(list: Element, entries: readonly TocEntry[]): void {
  const open: { level: number; sublist: Element }[] = []
  for (const entry of entries) {
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop()
    const into = open.at(-1)?.sublist ?? list
    const sublist = newElement(list.type, '', list.line)
    into.children.push(entryItem(list, entry, sublist))
    open.push({ level: entry.level, sublist })
  }
  dropEmptyLists(list)
}

function entryItem(list: Element, { id, children }: TocEntry, sublist: Element): Element {
  const item = newElement('li', '', list.line)
  const paragraph = newElement('p', '', list.line)
  paragraph.transparent = true
  const link = newElement('a', '', list.line)
  setAttribute(link, 'href', `#${id}`)
  setAttribute(link, 'id', `${list.attributes?.get('id') ?? ''}-${id}`)
  link.children = withoutLinks(children)
  paragraph.children.push(link)
  item.children.push(paragraph, sublist)
  return item
}

function dropEmptyLists(list: Element): void {
  for (const item of list.children) {
    const [, sublist] = item.children
    if (sublist?.children.length === 0) item.children.pop()
    else if (sublist !== undefined) dropEmptyLists(sublist)
  }
}

/** The spans of a header without its footnotes. Links are replaced by their content. */
function withoutLinks(spans: readonly Element[]): Element[] {
  return spans
    .filter(({ type }) => type !== 'footnote')
    .flatMap((span) => {
      const children = withoutLinks(span.children)
      return span.type === 'a' ? children : [{ ...span, children }]
    })
}
