import { readFrontMatter } from '../frontmatter/frontMatter'
import type { ListNode, Node, Scalar } from '../frontmatter/node'
import { asScalar, asTyped } from '../frontmatter/quote'
import { itemsOf, termFields, type Field } from '../lint/fields'
import { removalOf } from '../lint/terms/repeatedTerm'
import type { Edit } from '../text/edit'
import { minimalEdit } from '../text/minimalEdit'
import type { TermChange } from './refactoring'

/**
 * Returns the edits that rename a tag or category in a post, whether it is in a list or a string. If the post already has
 * the new name, the old one is removed.
 */
export function renameTerm(text: string, { kind, from, to }: TermChange): Edit[] {
  const frontMatter = readFrontMatter(text)
  if (frontMatter.errors.length > 0) return []
  const fields = termFields({ frontMatter, kind: 'post' }).filter(({ name }) => name.startsWith(kind.slice(0, 3)))
  const change = { kind, from, to }
  return fields.flatMap((field) =>
    field.value.kind === 'list' ? inList(text, field.value, change) : inText(text, field, change),
  )
}

function inList(text: string, list: ListNode, { from, to }: TermChange): Edit[] {
  const names = itemsOf(list).map(nameOf)
  let isThere = names.includes(to)
  return [...scalarsOf(list)].flatMap(({ item, parent, index }) => {
    if (nameOf(item) !== from) return []
    const removal = isThere ? removalOf(text, parent, item, index) : undefined
    isThere = true
    if (removal) return [{ span: removal, text: '' }]
    const typed = text.slice(item.span.start, item.span.end)
    return [minimalEdit(text, item.span, asTyped(to, typed, parent.isFlow ? 'flow' : 'block'))]
  })
}

function* scalarsOf(parent: ListNode): Generator<{ item: Scalar; parent: ListNode; index: number }> {
  for (const [index, item] of parent.items.entries())
    if (item.kind === 'list') yield* scalarsOf(item)
    else if (item.kind === 'scalar' && !item.isAlias) yield { item, parent, index }
}

function nameOf(node: Node): unknown {
  return node.kind === 'scalar' ? node.value : undefined
}

/**
 * The edits that rename in a string. `tag: a` is one name, `tags: a b` is two. If the new name contains a space,
 * `tags` becomes a list.
 */
function inText(text: string, { name: key, value: node }: Field, { from, to }: TermChange): Edit[] {
  if (node.kind !== 'scalar' || node.isAlias || typeof node.value !== 'string') return []
  const typed = text.slice(node.span.start, node.span.end)
  if (key === 'tag' || key === 'category')
    return node.value === from ? [minimalEdit(text, node.span, asTyped(to, typed, 'block'))] : []
  const words = node.value.split(/\s+/).filter((word) => word !== '')
  if (!words.includes(from) || typed.includes('\n')) return []
  const renamed = [...new Set(words.map((word) => (word === from ? to : word)))]
  const newText = /\s/.test(to)
    ? `[${renamed.map((word) => asScalar(word, 'flow')).join(', ')}]`
    : asTyped(renamed.join(' '), typed, 'block')
  return [minimalEdit(text, node.span, newText)]
}
