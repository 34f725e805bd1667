import { RememberedSearch } from '../text/rememberedSearch'
import { NextOf } from '../text/nextOf'
import type { Span } from '../text/span'

/** A tag `{% name markup %}`, an output `{{ markup }}`, or the start of one that is not closed. */
export interface LiquidToken {
  readonly kind: 'tag' | 'output' | 'unclosed'
  /** Includes its braces. */
  readonly span: Span
  /** The name of a tag; `''` if it has none, and for outputs. */
  readonly name: string
  readonly nameSpan: Span
  /** The text after the name of a tag or between the braces of an output, with its white space. */
  readonly markup: Span
}

/**
 * The Liquid tokens of a text from `start` on, as in Liquid 4: they end at the nearest closing braces, also within quotes,
 * and there are none between `raw` and `endraw`. Rule: `TemplateParser` of
 * https://github.com/Shopify/liquid/blob/v4.0.4/lib/liquid.rb, and `Raw#parse` beside it.
 */
export function liquidTokens(text: string, start = 0): LiquidToken[] {
  const tokens: LiquidToken[] = []
  const openers = new NextOf(text, ['{{', '{%'])
  const closers = new RememberedSearch(text)
  let isRaw = false
  let end = start
  for (let at = openers.from(end); at !== -1; at = openers.from(end)) {
    const token = tokenAt(text, at, closers)
    end = token.span.end
    const rawEnd: LiquidToken | undefined = isRaw ? rawEndIn(text, token) : undefined
    if (!isRaw) tokens.push(token)
    else if (rawEnd) tokens.push(rawEnd)
    isRaw = isRaw ? rawEnd === undefined : token.kind === 'tag' && token.name === 'raw'
  }
  return tokens
}

function tokenAt(text: string, start: number, closers: RememberedSearch): LiquidToken {
  const isTag = text[start + 1] === '%'
  const close = closers.next(isTag ? '%}' : '}', start + 2)
  if (close === -1) return unclosed(start, start + 2)
  if (isTag) return tag(text, start, close + 2)
  const isDouble = text[close + 1] === '}'
  return isDouble ? output(text, start, close + 2) : unclosed(start, close + 1)
}

function unclosed(start: number, end: number): LiquidToken {
  const empty = { start: end, end }
  return { kind: 'unclosed', span: { start, end }, name: '', nameSpan: empty, markup: empty }
}

function output(text: string, start: number, end: number): LiquidToken {
  const from = start + (text[start + 2] === '-' ? 3 : 2)
  const to = Math.max(from, end - (text[end - 3] === '-' ? 3 : 2))
  return {
    kind: 'output',
    span: { start, end },
    name: '',
    nameSpan: { start: from, end: from },
    markup: { start: from, end: to },
  }
}

const tagName = /-?[ \t\r\n\f\v]*(\w*)/y

function tag(text: string, start: number, end: number): LiquidToken {
  tagName.lastIndex = start + 2
  const name = tagName.exec(text)?.[1] ?? ''
  const nameEnd = Math.min(tagName.lastIndex, end - 2)
  const to = end - (text[end - 3] === '-' && end - 3 >= nameEnd ? 3 : 2)
  const nameSpan = { start: nameEnd - name.length, end: nameEnd }
  return { kind: 'tag', span: { start, end }, name, nameSpan, markup: { start: nameEnd, end: Math.max(nameEnd, to) } }
}

const endOfRaw = /^([^]*)\{%[ \t\r\n\f\v]*endraw(?!\w)[^]*%\}$/

/**
 * The end tag of `raw` in a token. It counts at the end of any token: `{{ x {% endraw %}` ends `raw` too. With a hyphen, as
 * in `{%- endraw %}`, it does not (`Raw::FullTokenPossiblyInvalid`).
 */
function rawEndIn(text: string, { span }: LiquidToken): LiquidToken | undefined {
  const before = endOfRaw.exec(text.slice(span.start, span.end))?.[1]
  return before === undefined ? undefined : tag(text, span.start + before.length, span.end)
}
