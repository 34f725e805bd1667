import { dataOf, readFrontMatterValue } from '../../frontmatter/readPost'
import { defaultsFor } from '../../jekyll/config/frontMatterDefaults'
import type { LintedPage } from '../rule'
import { withoutFolder } from '../../text/path'

/** Whether Jekyll converts the body. Jekyll copies a page or document without front matter unchanged. */
export function convertsBody({ kind, frontMatter }: LintedPage): boolean {
  return kind === 'post' || kind === 'draft' || frontMatter.borders !== undefined
}

/** Whether Liquid runs in the body. `render_with_liquid: false` prevents this, in the page or in `defaults:`. */
export function runsLiquid(page: LintedPage): boolean {
  if (page.body.liquid.length === 0) return false
  return page.site?.isJekyll3 === true || settingOf(page, 'render_with_liquid') !== false
}

/** The value of a key in the front matter, otherwise in `defaults:` of the configuration. */
function settingOf({ text, kind, path, site }: LintedPage, key: string): unknown {
  const own = dataOf(readFrontMatterValue(text))
  if (own.has(key)) return own.get(key)
  if (path === undefined || !site?.index || site.index.config.defaults.length === 0) return undefined
  const { config } = site.index
  const inSource = withoutFolder(path, config.source)
  const collection = /^_([^/]+)\//.exec(withoutFolder(inSource, config.collectionsDir))?.[1] ?? ''
  const type = kind === 'page' ? 'pages' : kind === 'document' ? collection : 'posts'
  const sitePaths = site.index.output.pathsAround(path)
  return defaultsFor(config, { path: withoutFolder(inSource, config.collectionsDir), type, sitePaths })?.get(key)
}
