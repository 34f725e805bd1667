import { asScalar } from '../../frontmatter/quote'
import { termFields, type Field } from '../fields'
import type { List } from '../../frontmatter/node'
import { quoteFix, useFix } from '../fixes'
import type { Finding, Page, Rule } from '../rule'
import { meantItems } from './meantItems'

/**
 * Jekyll splits `tags: devlog, software` at the space: the tags are `devlog,` and `software`, comma and all. `tag` and
 * `category` it does not split: they hold one name.
 */
export const commaSeparated: Rule = {
  id: 'comma-separated',
  severity: 'warning',

  *check(page: Page) {
    for (const field of termFields(page)) yield* check(page, field)
  },
}

function* check({ text }: Page, { name: key, value: node }: Field): Generator<Finding> {
  if (node.kind === 'list') return yield* foreignCommas(text, key, node)
  if (node.kind !== 'scalar' || node.isAlias || typeof node.value !== 'string' || !/[,，、]/.test(node.value)) return
  const value = node.value
  if (value.endsWith(']') && !value.includes('[')) return // a list that is not opened
  const names = namesIn(value)
  if (names.length === 0 || text.slice(node.span.start, node.span.end).includes('\n')) return
  const list = `[${names.map((name) => asScalar(name, 'flow')).join(', ')}]`
  yield { ...complaint(key, value), span: node.span, fixes: [useFix(text, node.span, list)] }
}

/** The names that are meant: those of a list that YAML does not see, or what stands between the commas. */
function namesIn(value: string): readonly string[] {
  const listed = /[[\]"“”［］【】]/.test(value) ? meantItems(value) : undefined
  const split = value.split(/[,，、]/).map((name) => name.trim())
  return listed ?? [...new Set(split)].filter((name) => name !== '')
}

function complaint(key: string, value: string): Pick<Finding, 'severity' | 'message'> {
  if (key === 'tag') return { severity: 'warning', message: one(key, value) }
  if (key === 'category') return { severity: 'hint', message: one(key, value) }
  const first = value.trim().split(/\s+/)[0]!
  return { message: { key: 'comma-separated', args: { key, first } } }
}

/** `[a，b]`: one name to Jekyll, with the comma of Chinese and Japanese in it. */
function* foreignCommas(text: string, key: string, list: List): Generator<Finding> {
  for (const item of list.isFlow ? list.items : []) {
    if (item.kind !== 'scalar' || item.isQuoted || typeof item.value !== 'string' || !/[，、；;]/.test(item.value))
      continue
    const names = item.value.split(/[，、；;]/).map((name) => name.trim()).filter((name) => name !== '') // prettier-ignore
    const items = [...new Set(names)].map((name) => asScalar(name, 'flow')).join(', ')
    const isTwofold = /[；;]/.test(item.value)
    const fixes = [useFix(text, item.span, items), ...(isTwofold ? [quoteFix(text, item.span)] : [])]
    yield { span: item.span, message: one(key, item.value), fixes }
  }
}

function one(key: string, value: string) {
  return { key: 'comma-separated.one', args: { key, value } } as const
}
