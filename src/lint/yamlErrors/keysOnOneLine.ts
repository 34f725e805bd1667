import { isUsualKey } from '../isUsualKey'
import { lineBreakAt } from '../borders/likelyFrontMatter'
import { sourceOf, type Diagnosis } from './diagnosis'

/** Reports `layout: post title: Foo`. YAML allows only one key in each line. */
export const keysOnOneLine: Diagnosis = {
  id: 'keys-on-one-line',
  safe: 'only',

  diagnose(line) {
    const source = sourceOf(line).replace(/"[^"]*"|'[^']*'(?!\w)/g, (quoted) => '_'.repeat(quoted.length))
    const { start, end } = line.entry.line
    const isKey = isOneWord(source) ? () => true : isUsualKey
    const joints = [...source.matchAll(/(?<=\S)[ \t]+(?=([\w-]+)[ \t]*:(?:[ \t]|$))/g)]
    const keys = [...source.matchAll(/(?<=\S[ \t]+)([\w-]+)(?=[ \t]*:(?:[ \t]|$))/g)]
    const [first] = keys
    if (!line.entry.key || !first || joints.length === 0 || !keys.every(([key]) => isKey(key)) || isSentence(source))
      return undefined
    const edits = joints.map(({ index, 0: space }) => ({
      span: { start: start + index, end: start + index + space.length },
      text: lineBreakAt(line.text, end),
    }))
    const span = { start: start + first.index, end: start + first.index + first[0].length }
    return {
      span,
      message: { key: 'keys-on-one-line', args: { name: first[0] } },
      fixes: [{ title: { key: 'fix.own-line' }, edits }],
    }
  },
}

/** Whether the value is a sentence. A word before a colon is then not a key. */
function isSentence(source: string): boolean {
  return (
    /^(?:(?:sub)?title|description|excerpt|summary):/.test(source) &&
    /:[ \t]+(?:[^\s:[\]]+[ \t]+){5}[^:]*$/.test(source)
  )
}

/**
 * Whether the value is a single word before the next key, as in `author: ann version: 1.0`, and therefore not a
 * sentence.
 */
function isOneWord(source: string): boolean {
  return /^(?!(?:sub)?title:|description:|excerpt:|summary:)[a-z][\w-]*:[ \t]+[^\s"'[{]+[ \t]+[a-z][\w-]*:[ \t]+\S+[ \t]*$/.test(
    source,
  )
}
