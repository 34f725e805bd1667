import { asScalar } from '../../frontmatter/quote'
import { termKeys } from '../fields'
import { replaceFix } from '../fixes'
import type { Fix } from '../rule'
import { suggestItems } from '../terms/suggestItems'
import type { Diagnosis, InvalidLine } from './diagnosis'

/**
 * Reports a list of names with wrong punctuation: `[a, b]]`, `[a, b],`, `"a", "b"`, `["a" "b"]`, or `- a` after the
 * key.
 */
export const brokenList: Diagnosis = {
  id: 'broken-list',
  safe: 'only',

  diagnose(line) {
    const fix = oddQuote(line) ?? rewritten(line)
    return fix && { span: line.entry.value, message: { key: 'broken-list' }, fixes: [fix] }
  },
}

/** The fix for `['a", "b"]`, in which one quote differs from all others. */
function oddQuote({ value, entry: { value: span } }: InvalidLine): Fix | undefined {
  const quotes = [...value.matchAll(/["']/g)]
  const [few, many] = quotes.filter(([each]) => each === '"').length === 1 ? ['"', "'"] : ["'", '"']
  const [odd, ...others] = quotes.filter(([each]) => each === few)
  if (!odd || others.length > 0 || quotes.length < 4 || quotes.length % 2 > 0 || !/^\[.*\]$/.test(value))
    return undefined
  const start = span.start + odd.index
  return { title: { key: 'fix.requote' }, edits: [{ span: { start, end: start + 1 }, text: many }] }
}

function rewritten({ text, entry, value }: InvalidLine): Fix | undefined {
  if (!entry.key || !isForNames(entry.key.name, value) || !/^["'[-]|["'\]]/.test(value)) return undefined
  const names = suggestItems(value)
  if (!names || (names.length === 1 && !/^-|[[\]]/.test(value))) return undefined // one name is not a list
  const list = `[${names.map((name) => asScalar(name, 'flow')).join(', ')}]`
  return replaceFix({ key: 'fix.use', args: { value: list } }, text, entry.value, list)
}

function isForNames(key: string, value: string): boolean {
  return termKeys.includes(key) || (value.startsWith('[') && !sentences.test(key))
}

const sentences = /^(?:sub)?title$|^description$|^excerpt$|^summary$/
