import type { Place } from '../cursor/place'

/** How the list at a kind of place behaves while someone types. CONTRIBUTING has the same as a table. */
interface ListRule {
  /** The characters after which it opens with nothing typed yet; it opens at a letter or digit everywhere. */
  readonly opensAfter: string
  /** True where Enter usually ends the line, so that it never takes an item by itself. */
  readonly endsLine: boolean
}

type Kind = Exclude<Place['kind'], 'value' | 'language' | 'destination' | 'fragment'>

const rules: Readonly<Record<Kind, ListRule>> = {
  key: { opensAfter: '', endsLine: true },
  'tag-name': { opensAfter: '%', endsLine: false },
  include: { opensAfter: '', endsLine: false },
  parameter: { opensAfter: '', endsLine: false },
  post_url: { opensAfter: '', endsLine: false },
  link: { opensAfter: '', endsLine: false },
  filter: { opensAfter: '|', endsLine: false },
  variable: { opensAfter: '.', endsLine: false },
  'liquid-string': { opensAfter: '/', endsLine: false },
  class: { opensAfter: '.', endsLine: false },
  id: { opensAfter: '#', endsLine: false },
  reference: { opensAfter: '', endsLine: false },
  footnote: { opensAfter: '^', endsLine: false },
}

/** The characters that open a list by themselves; the editor asks at each of them. */
export const openers: readonly string[] = ['[', ',', '%', '|', '.', '/', '#', '^', '(', ':']

/** Whether Enter usually ends the line at a place, as in a key, a plain value or a bare code fence. */
export function endsLine(place: Place): boolean {
  return ruleOf(place).endsLine
}

/** Whether a list may open by itself where nothing of a name is typed yet; `before` is the line up to the cursor. */
export function opensEmpty(place: Place, before: string): boolean {
  const character = before.trimEnd().at(-1)
  return character !== undefined && ruleOf(place).opensAfter.includes(character)
}

function ruleOf(place: Place): ListRule {
  switch (place.kind) {
    case 'value':
      return place.form === 'flow' ? { opensAfter: '[,', endsLine: false } : { opensAfter: '', endsLine: true }
    case 'language':
      return { opensAfter: '', endsLine: place.isFence }
    case 'destination':
      return { opensAfter: '(/', endsLine: place.isDefinition }
    case 'fragment':
      return { opensAfter: '#', endsLine: place.isDefinition }
    default:
      return rules[place.kind]
  }
}
