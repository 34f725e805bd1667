import { keys as knownKeys } from '../jekyll/keys'
import { themeKeys, themeKeysBelow } from '../jekyll/themes/vocabulary'
import type { Site } from '../site/site'
import type { Span } from '../text/span'
import type { Completion, SourceContext, CompletionSource } from './completion'
import { countDetail } from './countDetail'
import { rankNames } from '../site/rankNames'
import { leadsOn } from './valueTypes'

/**
 * Completes front matter keys that the file does not have yet: first those of the blog, most used first, then those of
 * Jekyll and the theme.
 */
export const keys: CompletionSource = function* (context) {
  const place = keyPlace(context)
  if (!place) return
  const colon = /^[ \t]*:/.test(context.text.slice(place.span.end)) ? '' : ': '
  for (const [name, { count, documentation }] of known(place.parent, context)) {
    if (place.present.includes(name)) continue
    const path = place.parent === '' ? name : `${place.parent}.${name}`
    yield {
      kind: 'key',
      label: name,
      span: place.span,
      text: name + colon,
      ...countDetail(count, context.site),
      ...(documentation !== undefined && { documentation }),
      leadsOn: colon !== '' && leadsOn(path, context),
    }
  }
}

interface KeyPlace {
  readonly span: Span
  readonly parent: string
  readonly present: readonly string[]
}

/**
 * Returns the place of the key at the cursor. An item of a list may be the first key of a mapping: `gallery: - url: …`.
 */
function keyPlace({ cursorContext }: SourceContext): KeyPlace | undefined {
  if (cursorContext.kind === 'key') return cursorContext
  return cursorContext.kind === 'value' && cursorContext.form === 'item'
    ? { ...cursorContext, parent: cursorContext.key, present: [] }
    : undefined
}

interface Known {
  /** The number of other files that use the key. */
  readonly count?: number
  readonly documentation?: Completion['documentation']
}

function known(parent: string, context: SourceContext): Map<string, Known> {
  const documented = documentedKeys(parent, context.site)
  const used = rankNames(parent === '' ? 'key' : `key:${parent}`, context)
  const own = used.map(({ name, count }) => [name, { count, documentation: documented.get(name) }] as const)
  const others = [...documented].map(([name, documentation]) => [name, { documentation }] as const)
  return new Map<string, Known>([...own, ...others.filter(([name]) => !own.some(([each]) => each === name))])
}

type Documentation = NonNullable<Completion['documentation']>

/**
 * Returns the documentation of the keys of Jekyll and the theme. Jekyll's wins if both have a key, since it is
 * translated.
 */
function documentedKeys(parent: string, { theme }: Site): Map<string, Documentation> {
  const themes = theme ? (parent === '' ? themeKeys(theme) : themeKeysBelow(theme, parent)) : []
  const jekylls = parent === '' ? knownKeys : []
  const known = new Map<string, Documentation>(jekylls.map((key) => [key.name, { key: key.documentation }]))
  const added = themes.filter(({ name }) => !known.has(name))
  return new Map([...known, ...added.map((key) => [key.name, key.description] as const)])
}
