import type { Node, Pair } from '../frontmatter/node'
import { parseYaml } from '../frontmatter/parseYaml'

/** What each set under `defaults:` gives, out of the text of a `_config.yml`; what is no set counts for nothing, as for Jekyll. */
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
