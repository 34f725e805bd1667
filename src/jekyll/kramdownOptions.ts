import type { Value } from '../frontmatter/node'
import type { Config } from './config'

/** The options under `kramdown:` of a `_config.yml`, as the dialect takes them: plain objects. */
export function kramdownOptions({ kramdown, values }: Config): Record<string, unknown> {
  const options = Object.fromEntries([...kramdown].map(([name, value]) => [name, plain(value)]))
  return { ...options, syntax_highlighter: options['syntax_highlighter'] || highlighter(options, values) }
}

/** Where `kramdown:` names no highlighter, that of the site (Jekyll's `KramdownParser#highlighter`). */
function highlighter({ enable_coderay: isCoderay }: Record<string, unknown>, values: Config['values']): unknown {
  return isCoderay ? 'coderay' : values.get('highlighter') || 'rouge'
}

function plain(value: Value): unknown {
  if (Array.isArray(value)) return value.map(plain)
  return value instanceof Map ? Object.fromEntries([...value].map(([key, each]) => [String(key), plain(each)])) : value
}
