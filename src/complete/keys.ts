import { keys as knownKeys } from '../jekyll/keys'
import type { Source } from './completion'

const completed: ReadonlySet<string> = new Set(['layout', 'tags', 'tag', 'categories', 'category'])

/** Front matter keys that the file does not have yet. */
export const keys: Source = function* ({ text, cursor }) {
  if (cursor.kind !== 'key') return
  const colon = /^[ \t]*:/.test(text.slice(cursor.span.end)) ? '' : ': '
  for (const { name, documentation } of knownKeys) {
    if (cursor.present.includes(name)) continue
    const leadsOn = colon !== '' && completed.has(name)
    yield {
      kind: 'key',
      label: name,
      documentation: { key: documentation },
      span: cursor.span,
      text: name + colon,
      leadsOn,
    }
  }
}
