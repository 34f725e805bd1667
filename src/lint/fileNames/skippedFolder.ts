import type { LintedPage, Rule } from '../rule'
import { firstLine, parsePostName } from './postName'

/**
 * Reports a folder below `_posts` whose name begins with `_`, `.`, `#` or `~`, or ends with `~`. Jekyll ignores it
 * (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/entry_filter.rb).
 */
export const skippedFolder: Rule = {
  id: 'skipped-folder',
  severity: 'warning',

  *check({ text, path }: LintedPage) {
    const parts = path?.split('/') ?? []
    const posts = parts.findIndex((part) => part === '_posts' || part === '_drafts')
    const index = parts.findIndex((part, at) => posts >= 0 && at > posts && at < parts.length - 1 && isSkipped(part))
    const name = parts[index]
    if (name === undefined || (parts[posts] === '_posts' && !parsePostName(parts.at(-1) ?? ''))) return
    const bare = name.replace(/^[._#~]+|~+$/g, '')
    const fixed = [...parts.slice(0, index), bare, ...parts.slice(index + 1)].join('/')
    const fixes =
      bare === '' ? [] : [{ title: { key: 'fix.rename' as const, args: { name: fixed } }, edits: [], path: fixed }]
    yield { span: firstLine(text), message: { key: 'skipped-folder', args: { folder: name } }, fixes }
  },
}

function isSkipped(folder: string): boolean {
  return /^[._#~]|~$/.test(folder)
}
