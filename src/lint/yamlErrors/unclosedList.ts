import { quoteEdits } from '../../frontmatter/quote'
import type { Fix } from '../rule'
import type { Diagnosis, InvalidLine } from './diagnosis'

/** Reports `tags: [a, b`, a list without its closing bracket. In a title, the bracket is probably text. */
export const unclosedList: Diagnosis = {
  id: 'unclosed-list',
  safe: 'only',

  diagnose(line) {
    const bracket = /^[[{]/.exec(line.value)?.[0]
    if (bracket === undefined || balance(line.value) <= 0) return undefined
    if (/^\[\[[^[]*\]$/.test(line.value)) return undefined // one bracket too many
    const rest = line.text.slice(line.entry.value.end, line.entry.line.end)
    if (rest.includes(']')) return undefined // the bracket is in a comment
    const fixes = isList(line) ? [close(line, bracket)] : [quote(line), close(line, bracket)]
    return { span: line.entry.value, message: { key: 'unclosed-list', args: { bracket } }, fixes }
  },
}

function isList({ entry, value }: InvalidLine): boolean {
  return value.includes(',') || !/^(?:sub)?title$|^description$|^excerpt$|^summary$/.test(entry.key?.name ?? '')
}

function close({ entry }: InvalidLine, bracket: string): Fix {
  const text = bracket === '[' ? ']' : '}'
  const at = entry.value.end
  return { title: { key: 'fix.close', args: { bracket: text } }, edits: [{ span: { start: at, end: at }, text }] }
}

function quote({ text, entry }: InvalidLine): Fix {
  return { title: { key: 'fix.quote' }, edits: quoteEdits(text, entry.value) }
}

/** The number of opening brackets minus the number of closing ones. */
function balance(value: string): number {
  return (value.match(/[[{]/g)?.length ?? 0) - (value.match(/[\]}]/g)?.length ?? 0)
}
