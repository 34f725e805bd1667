import { pairsOf, type FrontMatter } from '../frontmatter/frontMatter'
import type { Node, Pair, Scalar } from '../frontmatter/node'
import type { LintedPage } from './rule'

/** A top-level key of the front matter with its value. */
export interface Field {
  readonly name: string
  readonly pair: Pair
  readonly value: Node
}

/**
 * Returns the fields that take effect, in the order of the text. If a key occurs twice, only the last one takes
 * effect.
 */
export function fieldsOf({ frontMatter }: Pick<LintedPage, 'frontMatter'>): Field[] {
  return [...fieldsByName(frontMatter).values()].sort((a, b) => a.pair.key.span.start - b.pair.key.span.start)
}

/** The field with that name; the last one if there are several. */
export function fieldNamed({ frontMatter }: Pick<LintedPage, 'frontMatter'>, name: string): Field | undefined {
  return fieldsByName(frontMatter).get(name)
}

/** A cache, because most rules look up fields of the same front matter. */
const cache = new WeakMap<FrontMatter, ReadonlyMap<string, Field>>()

function fieldsByName(frontMatter: FrontMatter): ReadonlyMap<string, Field> {
  const cached = cache.get(frontMatter)
  if (cached) return cached
  const fields = new Map<string, Field>()
  for (const pair of pairsOf(frontMatter)) {
    const name = pair.key.kind === 'scalar' ? pair.key.value : undefined
    if (typeof name === 'string') fields.set(name, { name, pair, value: pair.value })
  }
  cache.set(frontMatter, fields)
  return fields
}

/** The keys of tags and categories. */
export const termKeys: readonly string[] = ['tags', 'tag', 'categories', 'category']

/** The fields of tags and categories. A page has none, because Jekyll does not collect its tags. */
export function termFields(page: Pick<LintedPage, 'frontMatter' | 'kind'>): Field[] {
  if (page.kind === 'page') return []
  return fieldsOf(page).filter(({ name }) => termKeys.includes(name))
}

/** The items of a list, including those of nested lists. */
export function itemsOf(node: Node): Node[] {
  return node.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'list' ? itemsOf(item) : [item])) : []
}

/** Whether a key or item has no value. */
export function isEmpty(node: Node): node is Scalar {
  return node.kind === 'scalar' && node.span.start === node.span.end
}
