import { runSteps, type Steps } from '../text/steps'
import { liquidTokens } from '../liquid/tokens'
import { scanAttributeLists } from './attributeLists'
import type { BodyScan } from './bodyScan'
import { scanBrackets } from './brackets'
import { scanCode } from './code'
import { scanHeadings } from './headings'
import { scanHtml } from './html'

/**
 * The names and links in the body that begins at `start`, with exact spans. A scan reads the text once for each kind
 * of mark, and takes linear time. It does not parse, so it may misread a mark in an unusual place. Only `kramdown/`
 * reads every mark as kramdown does.
 */
export function scanBody(text: string, start: number): BodyScan {
  return runSteps(scanBodySteps(text, start))
}

/** Does the work of `scanBody` in steps, about one for each kind of mark. */
export function* scanBodySteps(text: string, start: number): Steps<BodyScan> {
  const liquid = liquidTokens(text, start)
  const { spans: code, fences } = scanCode(text, start, liquid)
  yield
  const visible = masked(text, start, code)
  yield
  const html = scanHtml(visible, start)
  yield
  const { links, footnotes, linkDefinitions } = scanBrackets(visible, start)
  yield
  const headings = scanHeadings(visible, start)
  yield
  const attributeLists = scanAttributeLists(visible, start)
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

/**
 * The text with line breaks before `start` and with NUL characters in place of `spans`. Line breaks and offsets stay
 * the same.
 */
function masked(text: string, start: number, spans: readonly { start: number; end: number }[]): string {
  const parts = ['\n'.repeat(start)]
  let done = start
  for (const span of spans) {
    parts.push(text.slice(done, span.start), text.slice(span.start, span.end).replace(/[^\r\n]+/g, nulls))
    done = span.end
  }
  return parts.join('') + text.slice(done)
}
