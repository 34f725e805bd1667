import { RememberedSearch } from '../text/rememberedSearch'
import { NextOf } from '../text/nextOf'
import type { Span } from '../text/span'

/** A tag `{% name markup %}`, an output `{{ markup }}`, or the start of one without closing braces. */
export interface LiquidToken {
  readonly kind: 'tag' | 'output' | 'unclosed'
  /** The span of the token, including its braces. */
  readonly span: Span
  /** The name of a tag; `''` for a tag without a name and for an output. */
  readonly name: string
  readonly nameSpan: Span
  /** The span of the text after a tag's name or between the braces of an output, including white space. */
  readonly markup: Span
}

/**
 * The Liquid tokens of a text from `start` on, as in Liquid 4. A token ends at the next closing braces, even inside
 * quotes. There are no tokens between `raw` and `endraw`. See `TemplateParser` in
 * https://github.com/Shopify/liquid/blob/v4.0.4/lib/liquid.rb and Liquid's `Raw#parse`.
 */
export function liquidTokens(text: string, start = 0): LiquidToken[] {
  const tokens: LiquidToken[] = []
  const openingBraces = new NextOf(text, ['{{', '{%'])
  const closingBraces = new RememberedSearch(text)
  let isRaw = false
  let end = start
  for (let at = openingBraces.from(end); at !== -1; at = openingBraces.from(end)) {
    const token = tokenAt(text, at, closingBraces)
    end = token.span.end
    const rawEnd: LiquidToken | undefined = isRaw ? rawEndIn(text, token) : undefined
    if (!isRaw) tokens.push(token)
    else if (rawEnd) tokens.push(rawEnd)
    isRaw = isRaw ? rawEnd === undefined : token.kind === 'tag' && token.name === 'raw'
  }
  return tokens
}

function tokenAt(text: string, start: number, closingBraces: RememberedSearch): LiquidToken {
  const isTag = text[start + 1] === '%'
  const close = closingBraces.next(isTag ? '%}' : '}', start + 2)
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
 * The `endraw` tag in a token, or undefined. It may be at the end of any token, so `{{ x {% endraw %}` ends `raw` too.
 * A tag with a hyphen, `{%- endraw %}`, does not end it (`Raw::FullTokenPossiblyInvalid`).
 */
function rawEndIn(text: string, { span }: LiquidToken): LiquidToken | undefined {
  const before = endOfRaw.exec(text.slice(span.start, span.end))?.[1]
  return before === undefined ? undefined : tag(text, span.start + before.length, span.end)
}
