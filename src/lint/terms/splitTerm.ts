import type { Scalar } from '../../frontmatter/node'
import { asScalar } from '../../frontmatter/quote'
import { splitWords } from '../../ruby/words'
import { namesCategories } from '../categoryUrl'
import { termFields } from '../fields'
import { useFix } from '../fixes'
import type { Finding, Page, Rule } from '../rule'

/** `categories: Machine Learning` are two, and two folders of the URL, where all other posts have it as one. */
export const splitTerm: Rule = {
  id: 'split-term',
  severity: 'warning',

  *check(page: Page) {
    for (const { name, value } of termFields(page))
      if ((name === 'tags' || name === 'categories') && value.kind === 'scalar' && !value.isAlias)
        yield* findings(page, name === 'tags' ? 'tag' : 'category', value)
  },
}

function* findings(page: Page, kind: 'tag' | 'category', { value, span }: Scalar): Generator<Finding> {
  const { site } = page
  if (!site || typeof value !== 'string') return
  const words = splitWords(value)
  const whole = site.alike(kind, value).find(({ name, count }) => count > 0 && /\s/.test(name))
  if (words.length < 2 || !whole || words.some((word) => site.alike(kind, word).length > 0)) return
  const inUrl = kind === 'category' && namesCategories(page)
  const args = { name: whole.name, count: whole.count, first: words[0]!, url: words.join('/').toLowerCase() }
  const fixes = [useFix(page.text, span, `[${asScalar(whole.name, 'flow')}]`)]
  yield { span, message: { key: inUrl ? 'split-term.url' : 'split-term', args }, fixes }
}
