import { withoutLiquid } from '../../scan/withoutLiquid'
import { kramdownOptions } from '../../jekyll/config/kramdownOptions'
import { mergeOptions } from '../../kramdown'
import type { KramdownDocument } from '../../kramdown/document'
import type { Element } from '../../kramdown/element'
import { parseSteps } from '../../kramdown/parse'
import type { Steps } from '../../text/steps'
import type { Span } from '../../text/span'
import type { LintedPage } from '../rule'
import { proseOf, type Prose } from './prose/prose'

/** kramdown's tree of a body, parsed without its Liquid. Line numbers begin at 0 with the first line of the body. */
export interface ParsedBody {
  readonly document: KramdownDocument
  readonly root: Element
  /** The blocks of `root` that contain text. */
  readonly prose: readonly Prose[]
  /** The offsets in the file at which the lines of the body start, and the end of the last line. */
  readonly lines: readonly number[]
}

/** Parses the body of a page; `undefined` if the site does not use kramdown. */
export function* parseBody({ text, body, liquid, site }: LintedPage): Steps<ParsedBody | undefined> {
  const index = site?.index
  if (index && index.config.markdown !== 'kramdown') return undefined
  const options = index ? { version: index.settings.kramdownVersion, ...kramdownOptions(index.config) } : {}
  const runs = liquid.outputs.length + liquid.certain.length + liquid.foreign.length + liquid.faults.length > 0
  const source = withoutLiquid(text, body.start, runs ? body.liquid : [])
  const { document, root } = yield* parseSteps(source, mergeOptions(options), 0)
  let prose: readonly Prose[] | undefined // computed when the first rule uses it
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

/** The number of the line that contains an offset of the file. */
export function lineOf({ lines }: ParsedBody, offset: number): number {
  let [low, high] = [0, lines.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? Infinity) <= offset) low = middle
    else high = middle
  }
  return low
}

/** The span in the file from the start of one line to the start of another. */
export function spanOfLines({ lines }: ParsedBody, line: number, end: number): Span {
  const fileEnd = lines.at(-1) ?? 0
  return { start: lines[line] ?? fileEnd, end: lines[end] ?? fileEnd }
}
