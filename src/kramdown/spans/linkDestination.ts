import { isSpace, trim } from '../characters'
import type { SpanState } from '../spanState'

export interface LinkDestination {
  readonly url: string
  readonly title: string | undefined
}

/**
 * Reads `(destination "title")` at the position and moves past it. A destination may contain spaces and parentheses.
 */
export function readLinkDestination(state: SpanState): LinkDestination | undefined {
  const url = inAngles(state) ?? balanced(state)
  if (url.isComplete) return { url: url.text, title: undefined }
  const title = titleAndEnd(state)
  return title === undefined ? undefined : { url: url.text, title }
}

interface Url {
  readonly text: string
  readonly isComplete: boolean
}

function inAngles(state: SpanState): Url | undefined {
  const { text, pos, finder } = state
  if (!text.startsWith('(<', pos)) return undefined
  const close = finder.search(/[>\n]/g, pos + 2)
  if (close === -1 || text[close] !== '>') return undefined
  const isComplete = text[close + 1] === ')'
  state.pos = close + (isComplete ? 2 : 1)
  return { text: text.slice(pos + 2, close), isComplete }
}

/** Reads the destination up to the parenthesis that closes the first one, or up to the white space before a quote. */
function balanced(state: SpanState): Url {
  const { text, pos } = state
  let depth = 0
  let end = pos
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === 40) depth++
    else if (code === 41 && --depth === 0) break
    else if (isSpace(code) && isQuote(text, end + 1)) break
  }
  state.pos = Math.min(end + 1, text.length)
  return { text: trim(text.slice(pos + 1, end)), isComplete: depth === 0 }
}

function isQuote(text: string, offset: number): boolean {
  return text[offset] === '"' || text[offset] === "'"
}

/**
 * Reads `"title")` with optional white space around the title. The title ends at the first matching quote that is
 * followed by a parenthesis.
 */
function titleAndEnd(state: SpanState): string | undefined {
  const { text, finder } = state
  let start = state.pos
  while (isSpace(text.charCodeAt(start))) start++
  if (!isQuote(text, start)) return undefined
  const pattern = text[start] === '"' ? /"[ \t\r\n\f\v]*\)/g : /'[ \t\r\n\f\v]*\)/g
  const close = finder.search(pattern, start + 2)
  if (close === -1) return undefined
  state.pos = text.indexOf(')', close) + 1
  return text.slice(start + 1, close)
}
