import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js'
import 'mathjax-full/js/util/entities/all.js'
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Parent = DefaultTreeAdapterTypes.ParentNode

/** Parses a page's HTML as a browser does, into a document for MathJax: the element with an id, or the whole body. */
export function documentOf(html: string, id?: string) {
  const page = parse(html)
  const part = find(page, (node) => (id === undefined ? node.nodeName === 'body' : idOf(node) === id))
  const inner = part === undefined ? '' : serialize(part)
  const adaptor = liteAdaptor()
  const document = adaptor.parse(`<html><head></head><body>${inner}</body></html>`, 'text/html')
  adaptor.document = document
  return { adaptor, document, root: adaptor.body(document) }
}

function find(node: Node, isRight: (node: Node) => boolean): Parent | undefined {
  if (!('childNodes' in node)) return undefined
  if (isRight(node)) return node
  for (const child of node.childNodes) {
    const found = find(child, isRight)
    if (found !== undefined) return found
  }
  return undefined
}

function idOf(node: Node): string | undefined {
  return 'attrs' in node ? node.attrs.find(({ name }) => name === 'id')?.value : undefined
}
