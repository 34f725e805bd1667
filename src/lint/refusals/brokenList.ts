import { asScalar } from '../../frontmatter/quote'
import { termKeys } from '../fields'
import { replaceFix } from '../fixes'
import { meantItems } from '../terms/meantItems'
import type { Cause } from './cause'

/** `[a, b]]`, `[a, b],`, `"a", "b"`, `["a" "b"]`, `- a` behind the key: the marks of a list of names do not match. */
export const brokenList: Cause = {
  id: 'broken-list',

  diagnose({ text, entry, value }) {
    const isNames =
      termKeys.includes(entry.key?.name ?? '') || (/^\[/.test(value) && !sentences.test(entry.key?.name ?? ''))
    if (!entry.key || !isNames || !/^["'[-]|["'\]]/.test(value)) return undefined
    const names = meantItems(value)
    if (!names) return undefined
    const list = `[${names.map((name) => asScalar(name, 'flow')).join(', ')}]`
    const fix = replaceFix({ key: 'fix.use', args: { value: list } }, text, entry.value, list)
    return { span: entry.value, message: { key: 'broken-list' }, fixes: [fix] }
  },
}

const sentences = /^(?:sub)?title$|^description$|^excerpt$|^summary$/
