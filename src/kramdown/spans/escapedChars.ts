import { addText } from '../element'
import type { SpanParser } from '../spanState'

const ESCAPABLE = new Set('\\.*_+`<>()[]{}#!:|"\'$=-')
const ESCAPABLE_GFM = new Set([...ESCAPABLE, '~'])

/** Parses a backslash and the special character after it, which becomes plain text. */
export const escapedChars = escapes(ESCAPABLE)
/** Parses an escaped character as in GFM, where a backslash also escapes `~`. */
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

/** The text without the backslashes that escape a character. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\.*_+`<>()[\]{}#!:|"'$=-])/g, '$1')
}
