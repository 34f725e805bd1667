import { asScalar } from '../../frontmatter/quote'
import { splitWords } from '../../ruby/words'
import { namesCategories } from '../categoryUrl'
import { termFields } from '../fields'
import { useFix } from '../fixes'
import type { Page, Rule } from '../rule'

/** `categories: Machine Learning` are two, and two folders of the URL, where all other posts have it as one. */
export const splitTerm: Rule = {
  id: 'split-term',
  severity: 'warning',

  *check(page: Page) {
    for (const { name: key, value } of termFields(page)) {
      if (!page.site || (key !== 'tags' && key !== 'categories')) continue
      if (value.kind !== 'scalar' || value.isAlias || typeof value.value !== 'string') continue
      const kind = key === 'tags' ? 'tag' : 'category'
      const words = splitWords(value.value)
      const whole = page.site.alike(kind, value.value).find(({ name }) => /\s/.test(name))
      if (words.length < 2 || !whole || words.some((word) => page.site!.alike(kind, word).length > 0)) continue
      const inUrl = kind === 'category' && namesCategories(page)
      const args = { name: whole.name, count: whole.count, first: words[0]!, url: words.join('/').toLowerCase() }
      const fixes = [useFix(page.text, value.span, `[${asScalar(whole.name, 'flow')}]`)]
      yield { span: value.span, message: { key: inUrl ? 'split-term.url' : 'split-term', args }, fixes }
    }
  },
}
