import { siteContextOf, type SiteContext } from '../../src/lint/siteContext'
import { Site } from '../../src/site/site'
import type { Term } from '../../src/site/referenceIndex'

/** The facts about the site that contains a post, as a test specifies them. */
export interface Around {
  readonly now?: number
  readonly timezone?: string
  readonly permalink?: string
  readonly publishesFuture?: boolean
  readonly isJekyll3?: boolean
  /** The tags of other posts. */
  readonly tags?: readonly Term[]
  readonly categories?: readonly Term[]
  /** Other files by path, such as `_config.yml` and Gemfile. If there are any, the index is complete. */
  readonly files?: Readonly<Record<string, string>>
}

/** Returns the facts of a site as the test specifies it, together with the post itself. */
export function siteAround(
  { tags = [], categories = [], files, ...facts }: Around,
  path: string,
  text: string,
): SiteContext {
  const site = new Site()
  site.configure(files?.['_config.yml'] ?? '', files?.['Gemfile'] ?? '', files?.['Gemfile.lock'] ?? '')
  for (const [each, content] of Object.entries(files ?? {})) site.update(each, content)
  for (const term of tags) addPosts(site, 'tag', term)
  for (const term of categories) addPosts(site, 'category', term)
  site.update(path, text)
  const { index, ...known } = siteContextOf(site, path, { now: Date.UTC(2026, 0, 1) / 1000, machineZone: 'UTC' })
  return { ...known, ...facts, ...(files && index && { index }) }
}

function addPosts(site: Site, key: string, { name, count }: Term): void {
  for (let post = 1; post <= count; post += 1)
    site.update(`_posts/2000-01-01-${key}-${name}-${post}.md`, `---\n${key}: ${JSON.stringify(name)}\n---\n`)
}
