import type { LiquidToken } from '../liquid/tokens'
import { textOf, type Span } from '../text/span'

/** Blocks whose content is not shown. `highlight` is not one of them, because it becomes HTML. */
const hidden = ['comment', 'capture']
const shown = ['include', 'include_relative', 'include_cached', 'post_url', 'link', 'cycle', 'increment', 'decrement']

/**
 * The text from `start` on, approximately as Liquid renders it: without tags, and with letters of the same length in
 * place of outputs and of tags that print something. The number of lines stays the same.
 */
export function withoutLiquid(text: string, start: number, tokens: readonly LiquidToken[]): string {
  const parts: string[] = []
  let done = start
  for (const { span, becomes } of replacements(tokens)) {
    parts.push(text.slice(done, span.start), becomes(textOf(text, span)))
    done = span.end
  }
  return parts.join('') + text.slice(done)
}

interface Replacement {
  readonly span: Span
  readonly becomes: (source: string) => string
}

const nothing = (source: string) => source.replace(/[^\n]+/g, '')
const letters = (source: string) => source.replace(/[^\r\n]/g, 'x')

function* replacements(tokens: readonly LiquidToken[]): Generator<Replacement> {
  let open: LiquidToken | undefined
  for (const token of tokens) {
    const { kind, name, span } = token
    if (open && name !== `end${open.name}`) continue
    if (open) {
      yield { span: { start: open.span.start, end: span.end }, becomes: open.name === 'highlight' ? letters : nothing }
      open = undefined
    } else if (kind === 'tag' && (hidden.includes(name) || name === 'highlight')) open = token
    else if (kind === 'output' || shown.includes(name)) yield { span, becomes: letters }
    else if (kind === 'tag') yield { span, becomes: nothing }
  }
}
