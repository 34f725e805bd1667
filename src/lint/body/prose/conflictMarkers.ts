import { spanFrom, type Span } from '../../../text/span'
import type { Fix, Page, Rule } from '../../rule'

const opening = /^<{7}(?: [^\r\n]*)?$/gm
const conflict =
  /<{7}(?: .*)?\r?\n([^]*?)(?:^\|{7}(?: .*)?\r?\n[^]*?)?^={7}\r?\n([^]*?)^>{7}(?: [^\n]*)?(?:\n|$(?![^]))/my

/** The markers that Git leaves around two versions of a text. Posts about Git have them in code, where they are meant. */
export const conflictMarkers: Rule = {
  id: 'merge-conflict',
  severity: 'error',

  *check({ text, body }: Page) {
    if (!text.includes('<<<<<<<', body.start)) return
    opening.lastIndex = body.start
    for (let found = opening.exec(text); found; found = opening.exec(text)) {
      const span = { start: found.index, end: found.index + found[0].length }
      const code = spanFrom(body.code, span.start)
      const fixes = code && code.start <= span.start ? undefined : versions(text, span.start)
      if (fixes) yield { span, message: { key: 'merge-conflict.body' }, fixes }
    }
  },
}

/** What keeps either version; `undefined` for markers that are not a whole conflict. */
function versions(text: string, start: number): Fix[] | undefined {
  conflict.lastIndex = start
  const match = conflict.exec(text)
  if (!match) return undefined
  const whole = { start, end: start + match[0].length }
  const [, ours = '', theirs = ''] = match
  const first = start + match[0].indexOf('\n') + 1
  const second = start + match[0].lastIndexOf(`${theirs}>>>>>>>`)
  return [keep('fix.keep-ours', whole, first, ours.length), keep('fix.keep-theirs', whole, second, theirs.length)]
}

function keep(key: 'fix.keep-ours' | 'fix.keep-theirs', { start, end }: Span, from: number, length: number): Fix {
  const edits = [
    { span: { start, end: from }, text: '' },
    { span: { start: from + length, end }, text: '' },
  ]
  return { title: { key }, edits }
}
