import { addText } from '../element'
import type { SpanParser } from '../spanState'

const ESCAPABLE = new Set('\\.*_+`<>()[]{}#!:|"\'$=-')
const ESCAPABLE_GFM = new Set([...ESCAPABLE, '~'])

/** A backslash takes its meaning from the character after it. */
export const escapedChars = escapes(ESCAPABLE)
/** GFM lets `~` be escaped too. */
export const escapedCharsGfm = escapes(ESCAPABLE_GFM)

function escapes(escapable: ReadonlySet<string>): SpanParser {
  return (state) => {
    const character = state.text.charAt(state.pos + 1)
    if (!escapable.has(character)) return false
    addText(state.tree, character, state.textType)
    state.pos += 2
    return true
  }
}

/** The text without the backslashes that escape something. */
export function unescape(text: string): string {
  return text.replace(/\\([\\.*_+`<>()[\]{}#!:|"'$=-])/g, '$1')
}
