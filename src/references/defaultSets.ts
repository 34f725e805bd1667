import type { Node, Pair } from '../frontmatter/node'
import { parseYaml } from '../frontmatter/parseYaml'

/**
 * The `values` of each set under `defaults:` in the text of a `_config.yml`. Items without `values` are ignored, as
 * in Jekyll.
 */
export function defaultSets(text: string): (readonly Pair[])[] {
  const { root } = parseYaml(text)
  const sets = root && valueAt(root, 'defaults')
  if (sets?.kind !== 'list') return []
  return sets.items.flatMap((item) => {
    const values = valueAt(item, 'values')
    return values?.kind === 'mapping' ? [values.pairs] : []
  })
}

function valueAt(node: Node, name: string): Node | undefined {
  if (node.kind !== 'mapping') return undefined
  return node.pairs.findLast(({ key }) => key.kind === 'scalar' && key.value === name)?.value
}
