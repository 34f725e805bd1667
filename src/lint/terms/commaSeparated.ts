import { asScalar } from '../../frontmatter/quote'
import { termFields, type Field } from '../fields'
import type { ListNode } from '../../frontmatter/node'
import { quoteFix, useFix } from '../fixes'
import type { Finding, LintedPage, Rule } from '../rule'
import { suggestItems } from './suggestItems'

/**
 * Reports `tags: devlog, software`. Jekyll splits it at the space, so the tags are `devlog,` (with the comma) and
 * `software`. Jekyll does not split `tag` and `category`, which contain one name.
 */
export const commaSeparated: Rule = {
  id: 'comma-separated',
  severity: 'warning',
  safe: 'only',

  *check(page: LintedPage) {
    for (const field of termFields(page)) yield* findings(page, field)
  },
}

function* findings({ text }: LintedPage, { name: key, value: node }: Field): Generator<Finding> {
  if (node.kind === 'list') return yield* foreignCommas(text, key, node)
  if (node.kind !== 'scalar' || node.isAlias || typeof node.value !== 'string' || !/[,，、]/.test(node.value)) return
  const value = node.value
  if (value.endsWith(']') && !value.includes('[')) return // `stray-mark` reports it
  const names = namesIn(value)
  if (names.length === 0 || text.slice(node.span.start, node.span.end).includes('\n')) return
  const list = `[${names.map((name) => asScalar(name, 'flow')).join(', ')}]`
  yield { ...messageFor(key, value), span: node.span, fixes: [useFix(text, node.span, list)] }
}

/** The names that the author meant: the items of a list that is not valid YAML, or the text between the commas. */
function namesIn(value: string): readonly string[] {
  const listed = /[[\]"“”［］【】]/.test(value) ? suggestItems(value) : undefined
  const split = value.split(/[,，、]/).map((name) => name.trim())
  return listed ?? [...new Set(split)].filter((name) => name !== '')
}

function messageFor(key: string, value: string): Pick<Finding, 'severity' | 'message'> {
  if (key === 'tag') return { severity: 'warning', message: oneNameMessage(key, value) }
  if (key === 'category') return { severity: 'hint', message: oneNameMessage(key, value) }
  const [first = ''] = value.trim().split(/\s+/)
  return { message: { key: 'comma-separated', args: { key, first } } }
}

/** The findings for `[a，b]`. The comma is a Chinese or Japanese one, so Jekyll reads one name. */
function* foreignCommas(text: string, key: string, list: ListNode): Generator<Finding> {
  for (const item of list.isFlow ? list.items : []) {
    if (item.kind !== 'scalar' || item.isQuoted || typeof item.value !== 'string' || !/[，、；;]/.test(item.value))
      continue
    const names = item.value.split(/[，、；;]/).map((name) => name.trim())
    const items = [...new Set(names)].filter((name) => name !== '').map((name) => asScalar(name, 'flow'))
    const isAmbiguous = /[；;]/.test(item.value)
    const fixes = [useFix(text, item.span, items.join(', ')), ...(isAmbiguous ? [quoteFix(text, item.span)] : [])]
    yield { span: item.span, message: oneNameMessage(key, item.value), fixes }
  }
}

function oneNameMessage(key: string, value: string) {
  return { key: 'comma-separated.one', args: { key, value } } as const
}
