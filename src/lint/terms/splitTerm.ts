import type { Scalar } from '../../frontmatter/node'
import { asScalar } from '../../frontmatter/quote'
import { splitWords } from '../../ruby/words'
import { namesCategories } from '../namesCategories'
import { termFields } from '../fields'
import { useFix } from '../fixes'
import type { Finding, LintedPage, Rule } from '../rule'

/**
 * Reports `categories: Machine Learning` if it is one category in all other posts. Jekyll reads two categories, and
 * the URL has two parts.
 */
export const splitTerm: Rule = {
  id: 'split-term',
  severity: 'warning',

  *check(page: LintedPage) {
    for (const { name, value } of termFields(page))
      if ((name === 'tags' || name === 'categories') && value.kind === 'scalar' && !value.isAlias)
        yield* findings(page, name === 'tags' ? 'tag' : 'category', value)
  },
}

function* findings(page: LintedPage, kind: 'tag' | 'category', { value, span }: Scalar): Generator<Finding> {
  const { site } = page
  if (!site || typeof value !== 'string') return
  const words = splitWords(value)
  const whole = site.similarTerms(kind, value).find(({ name, count }) => count > 0 && /\s/.test(name))
  const [first, second] = words
  if (first === undefined || second === undefined || !whole) return
  if (words.some((word) => site.similarTerms(kind, word).length > 0)) return
  const inUrl = kind === 'category' && namesCategories(page)
  const args = { name: whole.name, count: whole.count, first, url: words.join('/').toLowerCase() }
  const fixes = [useFix(page.text, span, `[${asScalar(whole.name, 'flow')}]`)]
  yield { span, message: { key: inUrl ? 'split-term.url' : 'split-term', args }, fixes }
}
