import { addText, newElement, setAttribute } from '../element'
import type { SpanParser } from '../spanState'

const SCHEME = /<(?:mailto|https?|ftps?):(?=[^\n])/y
const MAIL = /<([\p{Alphabetic}\p{Nd}\-_.]+@[\p{Alphabetic}\p{Nd}\-_.]+)>/uy

/** Parses `<https://example.org>` and `<name@example.org>`. */
export const autolink: SpanParser = (state) => {
  const target = urlAt(state.text, state.pos, (from) => state.finder.search(/[>\n]/g, from))
  if (target === undefined) return false
  const link = newElement('a', '', state.line)
  const isMail = !/^(?:mailto|https?|ftps?):/.test(target)
  setAttribute(link, 'href', isMail ? `mailto:${target}` : target)
  addText(link, target.replace(/(?<![^\n])mailto:/g, ''), state.textType)
  state.tree.children.push(link)
  state.pos += target.length + 2
  return true
}

/** The URL or email address between the angle brackets at `offset`. */
function urlAt(text: string, offset: number, findEnd: (from: number) => number): string | undefined {
  SCHEME.lastIndex = offset
  if (SCHEME.test(text)) {
    const end = findEnd(SCHEME.lastIndex + 1)
    if (end !== -1 && text.charCodeAt(end) === 62) return text.slice(offset + 1, end)
  }
  MAIL.lastIndex = offset
  return MAIL.exec(text)?.[1]
}
