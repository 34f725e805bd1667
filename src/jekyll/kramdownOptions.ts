import type { Value } from '../frontmatter/node'
import type { Config } from './config'

/** The options under `kramdown:` of a `_config.yml`, as the dialect takes them: plain objects. */
export function kramdownOptions({ kramdown }: Config): Record<string, unknown> {
  return Object.fromEntries([...kramdown].map(([name, value]) => [name, plain(value)]))
}

function plain(value: Value): unknown {
  if (Array.isArray(value)) return value.map(plain)
  return value instanceof Map ? Object.fromEntries([...value].map(([key, each]) => [String(key), plain(each)])) : value
}
