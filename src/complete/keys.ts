import { keys as knownKeys } from '../jekyll/keys'
import { themeKeys } from '../jekyll/themes/vocabulary'
import type { Site } from '../site/site'
import type { Completion, Source } from './completion'

const completed: ReadonlySet<string> = new Set(['layout', 'tags', 'tag', 'categories', 'category'])

/** Front matter keys that the file does not have yet: Jekyll's, then those that its theme adds. */
export const keys: Source = function* ({ text, cursor, site }) {
  if (cursor.kind !== 'key') return
  const colon = /^[ \t]*:/.test(text.slice(cursor.span.end)) ? '' : ': '
  for (const [name, documentation] of documentedKeys(site)) {
    if (cursor.present.includes(name)) continue
    const leadsOn = colon !== '' && completed.has(name)
    yield { kind: 'key', label: name, documentation, span: cursor.span, text: name + colon, leadsOn }
  }
}

type Documentation = NonNullable<Completion['documentation']>

/** A key that both know keeps its place and its documentation, which is in the author's language. */
function documentedKeys({ theme }: Site): Map<string, Documentation> {
  const known = new Map<string, Documentation>(knownKeys.map((key) => [key.name, { key: key.documentation }]))
  const added = (theme ? themeKeys(theme) : []).filter(({ name }) => !known.has(name))
  return new Map([...known, ...added.map((key) => [key.name, key.description] as const)])
}
