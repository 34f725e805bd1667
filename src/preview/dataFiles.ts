import type { Value } from '../frontmatter/node'
import { parseYaml } from '../frontmatter/parseYaml'
import { load } from '../frontmatter/valueOf'

const known = new WeakMap<object, Value>()

/** The value of a data file; read once for each text. */
export function dataOf(path: string, held: { readonly text: string }): Value {
  const value = known.get(held) ?? read(path, held.text)
  if (typeof value === 'object' && value !== null) known.set(held, value)
  return value
}

function read(_path: string, text: string): Value {
  const { root, errors } = parseYaml(text)
  return root && errors.length === 0 ? load(root).value : null
}
