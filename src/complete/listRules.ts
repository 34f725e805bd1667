import type { CursorContext } from '../cursorContext/cursorContext'

/** How the completion list behaves in one kind of construct. CONTRIBUTING lists these rules in a table. */
interface ListRule {
  /**
   * The characters after which the list opens before a name is typed. The list always opens after a letter or digit.
   */
  readonly opensAfter: string
  /** True if Enter usually ends the line in this construct. Enter then takes no item. */
  readonly endsLine: boolean
}

type SimpleKind = Exclude<CursorContext['kind'], 'value' | 'language' | 'destination' | 'fragment'>

const rules: Readonly<Record<SimpleKind, ListRule>> = {
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

/** The characters after which the editor requests completions. */
export const triggerCharacters: readonly string[] = ['[', ',', '%', '|', '.', '/', '#', '^', '(', ':']

/** Whether Enter usually ends the line in a construct, as in a key, a plain value or after a code fence. */
export function endsLine(place: CursorContext): boolean {
  return ruleOf(place).endsLine
}

/** Whether a list may open before a name is typed. `before` is the line up to the cursor. */
export function opensBeforeTyping(place: CursorContext, before: string): boolean {
  const character = before.trimEnd().at(-1)
  return character !== undefined && ruleOf(place).opensAfter.includes(character)
}

function ruleOf(place: CursorContext): ListRule {
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
