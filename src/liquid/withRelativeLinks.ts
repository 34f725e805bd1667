import type { Config } from '../jekyll/config/config'
import { isMarkdown } from '../jekyll/url/outputExtension'
import { rewriteLinks, rewritesLinks } from '../jekyll/relativeLinks'
import { folderOf, joinPath } from '../text/path'
import { belowBase, schemeOf } from './filters/uri'
import type { LiquidPage } from './liquidHost'

/**
 * Returns a function that changes a page as jekyll-relative-links does before Liquid: when the content of the page is
 * read, the links in its Markdown are rewritten.
 * @param staticFiles the paths of the static files, relative to the source
 */
export function withRelativeLinks(config: Config, pages: readonly LiquidPage[], staticFiles: readonly string[]) {
  const urls = new Map(staticFiles.map((path) => [path, `/${path}`]))
  for (const page of pages) urls.set(inSource(page, config), page.url)
  const base = String(config.values.get('baseurl') ?? '')
  const urlOf = (path: string) => {
    const url = urls.get(path)
    return url === undefined || schemeOf(url) !== undefined ? url : belowBase(base, url)
  }
  return (page: LiquidPage): LiquidPage => {
    const path = inSource(page, config)
    const isRewritten = isMarkdown(path, config) && rewritesLinks(config, path, page.collection !== undefined)
    const folder = folderOf(path)
    return isRewritten ? { ...page, content: () => rewriteLinks(page.content(), folder, urlOf) } : page
  }
}

function inSource({ path, collection }: LiquidPage, { collectionsDir }: Config): string {
  return collection === undefined ? path : joinPath(collectionsDir, path)
}
