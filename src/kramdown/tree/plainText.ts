import type { Element } from '../element'
import { entityCharacter } from '../entities'

/**
 * The text from which an id is generated. It includes only plain text; in GFM also code, math, entities, quotes and
 * symbols.
 */
export function plainText(tree: Element, gfm: boolean): string {
  let text = ''
  for (const child of tree.children) text += ownText(child, gfm) ?? plainText(child, gfm)
  return text
}

function ownText({ type, value }: Element, gfm: boolean): string | undefined {
  if (type === 'text') return value
  if (!gfm) return undefined
  if (type === 'codespan' || type === 'math' || type === 'entity') return value
  if (type === 'smart_quote') return entityCharacter(value)
  return type === 'typographic_sym' ? symbol(value) : undefined
}

/** The character of a typographic symbol. */
export function symbol(name: string): string | undefined {
  if (name === 'laquo_space') return '«\u00a0'
  return name === 'raquo_space' ? '\u00a0»' : entityCharacter(name)
}
