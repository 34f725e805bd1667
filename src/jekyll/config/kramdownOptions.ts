import type { Value } from '../../frontmatter/node'
import type { Config } from './config'

/** Returns the options under `kramdown:` in `_config.yml` as a plain object, for the kramdown parser. */
export function kramdownOptions({ kramdown, values }: Config): Record<string, unknown> {
  const options = Object.fromEntries([...kramdown].map(([name, value]) => [name, plain(value)]))
  return { ...options, syntax_highlighter: options['syntax_highlighter'] || highlighter(options, values) }
}

/** Returns the site's highlighter, which applies if `kramdown:` sets none (Jekyll's `KramdownParser#highlighter`). */
function highlighter({ enable_coderay: isCoderay }: Record<string, unknown>, values: Config['values']): unknown {
  return isCoderay ? 'coderay' : values.get('highlighter') || 'rouge'
}

function plain(value: Value): unknown {
  if (Array.isArray(value)) return value.map(plain)
  return value instanceof Map ? Object.fromEntries([...value].map(([key, each]) => [String(key), plain(each)])) : value
}
