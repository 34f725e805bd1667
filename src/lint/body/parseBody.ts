import { withoutLiquid } from '../../body/withoutLiquid'
import { kramdownOptions } from '../../jekyll/kramdownOptions'
import { mergeOptions } from '../../kramdown'
import type { Document } from '../../kramdown/document'
import type { Element } from '../../kramdown/element'
import { parseSteps } from '../../kramdown/parse'
import type { Steps } from '../../text/steps'
import type { Span } from '../../text/span'
import type { Page } from '../rule'
import { proseOf, type Prose } from './prose/prose'

/** What kramdown makes of a body, with Liquid out of the way. Its lines count from 0 at the body's start. */
export interface ParsedBody {
  readonly document: Document
  readonly root: Element
  /** Of `root`. */
  readonly prose: readonly Prose[]
  /** Where each line of the body starts, as offsets of the file, and where the last one ends. */
  readonly lines: readonly number[]
}

/** Parses the body of a page; `undefined` where another converter than kramdown does. */
export function* parseBody({ text, body, liquid, site }: Page): Steps<ParsedBody | undefined> {
  const index = site?.index
  if (index && index.config.markdown !== 'kramdown') return undefined
  const options = index ? { version: index.settings.kramdownVersion, ...kramdownOptions(index.config) } : {}
  const runs = liquid.outputs.length + liquid.certain.length + liquid.foreign.length + liquid.faults.length > 0
  const source = withoutLiquid(text, body.start, runs ? body.liquid : [])
  const { document, root } = yield* parseSteps(source, mergeOptions(options), 0)
  let prose: readonly Prose[] | undefined // not every rule looks at it, and several do
  return {
    document,
    root,
    lines: linesOf(text, body.start),
    get prose() {
      return (prose ??= [...proseOf(root)])
    },
  }
}

function linesOf(text: string, start: number): number[] {
  const lines = [start]
  for (let at = text.indexOf('\n', start); at !== -1; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  lines.push(text.length)
  return lines
}

/** The line of the body that an offset of the file is on. */
export function lineOf({ lines }: ParsedBody, offset: number): number {
  let [low, high] = [0, lines.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (lines[middle]! <= offset) low = middle
    else high = middle
  }
  return low
}

/** The stretch of the file from one line up to another. */
export function spanOfLines({ lines }: ParsedBody, line: number, end: number): Span {
  const last = lines.length - 1
  return { start: lines[Math.min(line, last)]!, end: lines[Math.min(end, last)]! }
}
