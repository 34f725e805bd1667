import type { Node } from '../../frontmatter/node'
import { consequenceOf } from '../yamlErrors/yamlError'
import type { Fix, LintedPage, Rule } from '../rule'

/** Reports front matter that is a string or a list, which Jekyll ignores. It must consist of keys with values. */
export const notAMapping: Rule = {
  id: 'not-a-mapping',
  severity: 'error',
  safe: 'only',
  blocksOtherRules: true,

  *check(page: LintedPage) {
    const { text, kind } = page
    const { root, errors } = page.frontMatter
    if (!root || errors.length > 0 || root.kind === 'mapping' || (root.kind === 'scalar' && root.value === null)) return
    const { start, end } = root.span
    const lineBreak = text.indexOf('\n', start)
    const firstLine = lineBreak < 0 || lineBreak > end ? end : lineBreak
    const span = { start, end: start + text.slice(start, firstLine).trimEnd().length }
    const key = kind === 'page' ? 'not-a-mapping.page' : 'not-a-mapping'
    yield {
      span,
      message: { key, args: { fate: consequenceOf(page) } },
      fixes: [...spaces(text, root), ...dashes(text, root)],
    }
  },
}

/** The fix for `title:Foo` in every line. */
function spaces(text: string, { kind, span: { start, end } }: Node): Fix[] {
  const lines = text.slice(start, end).trimEnd().split('\n')
  if (kind !== 'scalar' || !lines.every((line) => /^[ \t]*[\w-]+:(?:\S|\s*$)/.test(line))) return []
  const colons = [...text.slice(start, end).matchAll(/^[ \t]*[\w-]+:(?=\S)/gm)]
  const at = colons.map(({ index, 0: match }) => start + index + match.length)
  const edits = at.map((place) => ({ span: { start: place, end: place }, text: ' ' }))
  return [{ title: { key: 'fix.space', args: { mark: ':' } }, edits }]
}

/** The fix for `- title: Foo` in every line. */
function dashes(text: string, root: Node): Fix[] {
  if (root.kind !== 'list' || root.isFlow || !root.items.every(({ kind }) => kind === 'mapping')) return []
  const edits = root.items.map(({ span: { start } }) => {
    const dash = text.lastIndexOf('-', start)
    return { span: { start: dash, end: start }, text: '' }
  })
  const isOneLine = root.items.every(({ span }) => !text.slice(span.start, span.end).trimEnd().includes('\n'))
  return isOneLine ? [{ title: { key: 'fix.remove-dashes' }, edits }] : []
}
