import type { Value } from '../../frontmatter/node'
import type { Config } from './config'

/** The options under `kramdown:` in `_config.yml` as plain objects, as the dialect takes them. */
export function kramdownOptions({ kramdown, values }: Config): Record<string, unknown> {
  const options = Object.fromEntries([...kramdown].map(([name, value]) => [name, plain(value)]))
  return { ...options, syntax_highlighter: options['syntax_highlighter'] || highlighter(options, values) }
}

/** The site's highlighter, used if `kramdown:` sets none (Jekyll's `KramdownParser#highlighter`). */
function highlighter({ enable_coderay: isCoderay }: Record<string, unknown>, values: Config['values']): unknown {
  return isCoderay ? 'coderay' : values.get('highlighter') || 'rouge'
}

function plain(value: Value): unknown {
  if (Array.isArray(value)) return value.map(plain)
  return value instanceof Map ? Object.fromEntries([...value].map(([key, each]) => [String(key), plain(each)])) : value
}
