import { visibleJson } from '../escape/controls'
import type { Value } from '../frontmatter/node'
import { valueToString } from '../frontmatter/valueToString'
import { CalendarDate, Timestamp } from '../ruby/timestamp'
import { Float } from '../ruby/float'
import type { Outcome } from '../jekyll/output/outcome'

/** Returns one JSON object per line, in the order of the outcomes. */
export function asJson(outcomes: readonly Outcome[]): string {
  return outcomes.map((outcome) => `${visibleJson(JSON.stringify(line(outcome)))}\n`).join('')
}

function line({ path, kind, written, reason, date, url, title, layout, tags, categories }: Outcome) {
  return {
    path,
    kind,
    written,
    reason: reason ?? null,
    date: date?.toString() ?? null,
    url: url ?? null,
    title: plain(title),
    layout: plain(layout),
    tags: tags.map(plain),
    categories: categories.map(plain),
  }
}

/** A value as Jekyll's `jsonify` converts it. */
function plain(value: Value): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, item]) => [valueToString(key), plain(item)]))
  if (value instanceof Float && !Number.isFinite(value.value)) return value.toString()
  if (value instanceof Float || value instanceof CalendarDate || value instanceof Timestamp) return value.toJSON()
  return typeof value === 'bigint' ? value.toString() : value
}
