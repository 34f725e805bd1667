import { type Element, element, setAttribute } from '../element'
import type { Entry } from './conversion'

/** The table of contents as a list in place of `marker`, the list with `{:toc}`; without children where there is none. */
export function tocTree(marker: Element, entries: readonly Entry[]): Element {
  const list = { ...marker, ial: undefined, children: [], attributes: new Map(marker.attributes ?? []) }
  if (!list.attributes.has('id')) list.attributes.set('id', 'markdown-toc')
  addEntries(list, entries)
  return list
}

function addEntries(list: Element, entries: readonly Entry[]): void {
  const open: { level: number; sublist: Element }[] = []
  for (const entry of entries) {
    while (open.length > 0 && open.at(-1)!.level >= entry.level) open.pop()
    const into = open.at(-1)?.sublist ?? list
    const sublist = element(list.type, '', list.line)
    into.children.push(entryItem(list, entry, sublist))
    open.push({ level: entry.level, sublist })
  }
  dropEmptyLists(list)
}

function entryItem(list: Element, { id, children }: Entry, sublist: Element): Element {
  const item = element('li', '', list.line)
  const paragraph = element('p', '', list.line)
  paragraph.transparent = true
  const link = element('a', '', list.line)
  setAttribute(link, 'href', `#${id}`)
  setAttribute(link, 'id', `${list.attributes?.get('id') ?? ''}-${id}`)
  link.children = withoutLinks(children)
  paragraph.children.push(link)
  item.children.push(paragraph, sublist)
  return item
}

function dropEmptyLists(list: Element): void {
  for (const item of list.children) {
    if (item.children[1]!.children.length === 0) item.children.pop()
    else dropEmptyLists(item.children[1]!)
  }
}

/** The spans of a header without footnotes, and with the text of links in their place. */
function withoutLinks(spans: readonly Element[]): Element[] {
  return spans
    .filter(({ type }) => type !== 'footnote')
    .flatMap((span) => {
      const children = withoutLinks(span.children)
      return span.type === 'a' ? children : [{ ...span, children }]
    })
}
