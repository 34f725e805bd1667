import { addText, newElement } from '../element'
import type { SpanParser } from '../spanState'

const SPACE = '[ \\t\\r\\n\\f\\v]'
const WORD = '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}]'
const PUNCTUATION = '[!"#$%\'()*+,\\-./:;<=>?@\\[\\\\\\]^`\\{|\\}~]'
const NO_DOTS = '(?!\\.\\.)'

type Substitute = 1 | 'left1' | 'left2' | 'right1' | 'right2' | 'lsquo' | 'rsquo' | 'ldquo' | 'rdquo'
type QuoteRule = readonly [pattern: RegExp, substitutes: readonly Substitute[]]

/** SmartyPants' rules as kramdown applies them. They read at most one character before the quote. */
const RULES: readonly QuoteRule[] = [
  [rule(`(["'])(?=[_*]{1,2}[^ \\t\\r\\n\\f\\v])`), ['left1']],
  [rule(`(["'])(?=${PUNCTUATION}${NO_DOTS}(?!${WORD})|_${NO_DOTS}(?=${WORD}))`), ['right1']],
  [rule(`(${SPACE}?)"'(?=[A-Za-z0-9_])`), [1, 'ldquo', 'lsquo']],
  [rule(`(${SPACE}?)'"(?=[A-Za-z0-9_])`), [1, 'lsquo', 'ldquo']],
  [rule(`(${SPACE}?)'(?=[0-9][0-9]s)`), [1, 'rsquo']],
  [rule(`(${SPACE})(['"])(?=[A-Za-z0-9_])`), [1, 'left2']],
  [rule(`([^ \\\\\\t\\r\\n\\[\\{(\\-])(['"])`), [1, 'right2']],
  [rule(`(["'])(?=${SPACE}|s(?!${WORD})|$)`), ['right1']],
  [rule(`([^]?)'`), [1, 'lsquo']],
  [rule(`([^]?)"`), [1, 'ldquo']],
]

function rule(source: string): RegExp {
  return new RegExp(source, 'uy')
}

/** Makes straight quotes typographic. */
export const smartQuotes: SpanParser = (state) => {
  if (!isNear(state.text, state.pos)) return false
  for (const [pattern, substitutes] of RULES) {
    pattern.lastIndex = state.pos
    const match = pattern.exec(state.text)
    if (match === null) continue
    for (const substitute of substitutes) {
      if (substitute === 1) addText(state.tree, match[1] ?? '', state.textType)
      else state.tree.children.push(newElement('smart_quote', quoteName(substitute, match), state.line))
    }
    state.pos = pattern.lastIndex
    return true
  }
  return false
}

/** Whether there is a quote at `pos`, or at the next character if the first is not a backslash. */
function isNear(text: string, pos: number): boolean {
  const code = text.charCodeAt(pos)
  if (code === 34 || code === 39) return true
  const next = text.charCodeAt(code >= 0xd800 && code <= 0xdbff ? pos + 2 : pos + 1)
  return code !== 92 && (next === 34 || next === 39)
}

function quoteName(substitute: Exclude<Substitute, 1>, match: RegExpExecArray): string {
  if (!/[12]$/.test(substitute)) return substitute
  const quote = match[substitute.endsWith('1') ? 1 : 2]
  return `${substitute.startsWith('left') ? 'l' : 'r'}${quote === '"' ? 'd' : 's'}quo`
}
