import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { written } from './written'

/**
 * HTML in a form that is equal if the DOM is equal: white space outside `pre` is collapsed, attributes are sorted, and
 * the spans that Rouge writes around the tokens of code are left out. A space inside `pre` is written `␠`, so that
 * nothing collapses it.
 */
export function canonical(html: string): string {
  return write(parseFragment(written(html)), false)
    .replace(/\s+$/, '')
    .replace(/^\s+/, '')
}

function write(node: Tree.Node, verbatim: boolean): string {
  if ('value' in node) return verbatim ? node.value.replaceAll(' ', '␠') : node.value.replace(/[ \t\r\n\f]+/g, ' ')
  if ('data' in node) return `<!--${node.data}-->`
  if (!('childNodes' in node)) return ''
  const inner = (tree: Tree.ParentNode, keep: boolean) =>
    merged(
      tree.childNodes.map((child) => write(child, keep)),
      keep,
    )
  if (!('tagName' in node)) return inner(node, verbatim)
  const attributes = node.attrs.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).sort()
  const content = 'content' in node ? (node as Tree.Template).content : node
  return `<${node.tagName}${attributes.join('')}>${inner(content, verbatim || node.tagName === 'pre')}</${node.tagName}>`
}

function merged(parts: readonly string[], verbatim: boolean): string {
  return verbatim ? parts.join('') : parts.join('').replace(/ {2,}/g, ' ')
}

/** The first difference between two texts with the text around it; `undefined` if they are equal. */
export function difference(expected: string, actual: string): string | undefined {
  if (expected === actual) return undefined
  let at = 0
  while (expected[at] === actual[at]) at++
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 80), at + 100))
  return `  expected ${around(expected)}\n  actual   ${around(actual)}`
}
