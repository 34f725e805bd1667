import { scanCode } from '../scan/code'
import { liquidTokens } from '../liquid/tokens'
import { lineAround } from './around'
import type { LanguageContext } from './cursorContext'

const fence = /^[ \t>]*(?:`{3,99}|~{3,99})[ \t]*/

/** The language after the marks that open a fence, if the cursor is in it. The fence may be unclosed. */
export function fenceContext(text: string, offset: number, start: number): LanguageContext | undefined {
  const line = lineAround(text, offset, start)
  const source = text.slice(line.start, line.end)
  const marks = fence.exec(source)?.[0]
  if (marks === undefined || /[`~]/.test(source.slice(marks.length))) return undefined
  const from = line.start + marks.trimEnd().length
  const [whole = '', word = ''] = /^[ \t]*([^\s]*)/.exec(text.slice(from, line.end)) ?? []
  const span = { start: from + whole.length - word.length, end: from + whole.length }
  if (offset < from || offset > span.end || isInside(text, line.start, start)) return undefined
  return { kind: 'language', span: offset < span.start ? { start: offset, end: offset } : span, isFence: true }
}

/** Whether the line of a fence's marks is in code, or closes another fence. */
function isInside(text: string, lineStart: number, start: number): boolean {
  const { spans } = scanCode(text, start, liquidTokens(text, start))
  return spans.some((span) => span.start < lineStart && lineStart < span.end)
}
