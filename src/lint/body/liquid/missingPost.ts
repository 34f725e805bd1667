import { markupOf } from '../../../liquid/analyze/analyzeLiquid'
import { strip } from '../../../liquid/analyze/patterns'
import type { PageEntry } from '../../../site/entry'
import type { Site } from '../../../site/site'
import { closestName } from '../../../text/closestName'
import type { Rule } from '../../rule'
import { isWholeSite } from '../../../site/isWholeSite'
import { nameWithoutExtension } from '../../../text/path'
import { argumentFixes, argumentSpan } from './argument'
import { isUnpublished } from './isUnpublished'

/** Reports `{% post_url %}` of a post that does not exist or is not published. */
export const missingPost: Rule = {
  id: 'missing-post',
  severity: 'error',

  *check(page) {
    const { site } = page
    const { index } = site ?? {}
    if (!site || !index) return
    for (const token of page.liquid.certain) {
      if (token.name !== 'post_url') continue
      const name = strip(markupOf(page.text, token))
      const found = index.findPost(name)
      const isHidden = found !== undefined && isUnpublished(index, found.path, site.now)
      if (found ? !isHidden : isFoundByDay(index, name) || !isWholeSite(index)) continue
      yield {
        span: argumentSpan(page, token, name),
        message: { key: isHidden ? 'missing-post.unpublished' : 'missing-post', args: { name } },
        fixes: found ? [] : argumentFixes(page, token, name, () => nearestPost(index, name)),
      }
    }
  },
}

const day = 86_400

/** Whether a post has that slug and day, whatever its file name is, as in `PostComparer#deprecated_equality`. */
function isFoundByDay(index: Site, name: string): boolean {
  const [, date, slug] = /(?:^|\/)(\d+-\d+-\d+)-([^/]*)$/.exec(name) ?? []
  const [year = 0, month = 0, days = 0] = date?.split('-').map(Number) ?? []
  const at = Date.UTC(year, month - 1, days) / 1000
  return index.entries.some(
    (entry) => entry.kind === 'post' && slugOf(entry) === slug && Math.abs(entry.date - at) < 2 * day,
  )
}

function slugOf({ path, data }: PageEntry): string {
  return String(data.get('slug') ?? nameWithoutExtension(path).replace(/^\d+-\d+-\d+-/, ''))
}

/** The post with that slug on another day, or the one with the most similar name. */
function nearestPost(index: Site, name: string): string | undefined {
  const names = index.entries.filter(({ kind }) => kind === 'post').map(({ path }) => nameWithoutExtension(path))
  const slug = name.replace(/^.*\d+-\d+-\d+-/, '')
  const sameSlug = names.filter((each) => each.replace(/^\d+-\d+-\d+-/, '') === slug)
  return sameSlug.length === 1
    ? sameSlug[0]
    : closestName(name.replace(/^.*\//, '').replace(/\.(?:md|markdown)$/, ''), names)
}
