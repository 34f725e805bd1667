import { atOnce, type Steps } from '../text/steps'
import { liquidTokens } from '../liquid/tokens'
import { readAttributeLists } from './attributeLists'
import type { Body } from './body'
import { readBrackets } from './brackets'
import { readCode } from './code'
import { readHeadings } from './headings'
import { readHtml } from './html'

/**
 * What the body from `start` on names and links to, with exact spans. A scan reads the text once for each kind of mark and
 * takes linear time. It does not parse: only `kramdown/` knows what kramdown makes of a mark in an unusual place.
 */
export function readBody(text: string, start: number): Body {
  return atOnce(bodySteps(text, start))
}

/** `readBody` in steps, about one for each kind of mark. */
export function* bodySteps(text: string, start: number): Steps<Body> {
  const liquid = liquidTokens(text, start)
  const { spans: code, fences } = readCode(text, start, liquid)
  yield
  const seen = masked(text, start, code)
  yield
  const html = readHtml(seen, start)
  yield
  const { links, footnotes, linkDefinitions } = readBrackets(seen, start)
  yield
  const headings = readHeadings(seen, start)
  yield
  const attributeLists = readAttributeLists(seen, start)
  yield
  return {
    start,
    code,
    fences,
    liquid,
    footnotes,
    linkDefinitions,
    headings,
    attributeLists,
    links: [...links, ...html.links].sort((a, b) => a.span.start - b.span.start),
    htmlNames: html.names,
  }
}

const nulls = (characters: string) => '\0'.repeat(characters.length)

/** The text with line breaks before `start` and with NUL characters in place of `spans`. Lines and offsets stay. */
function masked(text: string, start: number, spans: readonly { start: number; end: number }[]): string {
  const parts = ['\n'.repeat(start)]
  let done = start
  for (const span of spans) {
    parts.push(text.slice(done, span.start), text.slice(span.start, span.end).replace(/[^\r\n]+/g, nulls))
    done = span.end
  }
  return parts.join('') + text.slice(done)
}
