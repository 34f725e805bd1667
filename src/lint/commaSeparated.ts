import { fieldOf } from '../frontmatter/frontMatter'
import type { Node } from '../frontmatter/node'
import { asScalar } from '../frontmatter/quote'
import type { Finding, Page, Rule } from './rule'

/** Jekyll splits `tags: devlog, software` at the space: the tags are `devlog,` and `software`, comma and all. */
export const commaSeparated: Rule = {
  id: 'comma-separated',
  severity: 'warning',

  *check({ frontMatter }: Page) {
    if (frontMatter.errors.length > 0) return
    for (const key of ['tags', 'categories']) {
      const field = fieldOf(frontMatter, key)
      if (field) yield* check(key, field)
    }
  },
}

function* check(key: string, field: Node): Generator<Finding> {
  if (field.kind !== 'scalar' || typeof field.value !== 'string' || !field.value.includes(',')) return
  const names = field.value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 0) return
  const list = `[${names.map((name) => asScalar(name, 'flow')).join(', ')}]`
  yield {
    span: field.span,
    message: { key: 'comma-separated', args: { key, first: field.value.trim().split(/\s+/)[0]! } },
    fixes: [{ title: { key: 'fix.list', args: { list } }, edits: [{ span: field.span, text: list }] }],
  }
}
