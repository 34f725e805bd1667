import { markupOf } from '../../../liquid/analyze/analyzeLiquid'
import { strip } from '../../../liquid/analyze/patterns'
import type { Site } from '../../../site/site'
import { closestName } from '../../../text/closestName'
import type { Rule } from '../../rule'
import { isWholeSite } from '../../../site/isWholeSite'
import type { SiteContext } from '../../siteContext'
import { argumentFixes, argumentSpan } from './argument'
import { isUnpublished } from './isUnpublished'

/**
 * Reports `{% link %}` of a file that does not exist or is not published. Only Markdown files and images are checked,
 * because plugins may generate other files.
 */
export const missingLinkTarget: Rule = {
  id: 'missing-link-target',
  severity: 'error',

  *check(page) {
    const { site } = page
    const { index } = site ?? {}
    if (!site || !index) return
    for (const token of page.liquid.certain) {
      if (token.name !== 'link') continue
      const name = strip(markupOf(page.text, token))
      if (name.includes('{') || !isWholeSite(index)) continue
      const span = argumentSpan(page, token, name)
      if (areUnpublished(candidatesOf(name, index), index, site))
        yield { span, message: { key: 'missing-link-target.unpublished', args: { name } }, fixes: [] }
      if (isThere(name, index) || !(isChecked(name, index) || sourceOf(name, index, site))) continue
      yield {
        span,
        message: { key: 'missing-link-target', args: { name } },
        fixes: argumentFixes(page, token, name, () => suggestTarget(name, index, site)),
      }
    }
  },
}

/** Whether some of the files exist, but Jekyll publishes none of them. */
function areUnpublished(paths: readonly string[], index: Site, { now }: SiteContext): boolean {
  const found = paths.filter((path) => index.has(path))
  return found.length > 0 && found.every((path) => isUnpublished(index, path, now))
}

function isChecked(name: string, { config }: Site): boolean {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return config.markdownExtensions.includes(extension) || /^(?:png|jpe?g|gif|svg|webp|pdf)$/.test(extension)
}

/** Whether the file exists. Only the names of static files may begin with a slash. */
function isThere(name: string, index: Site): boolean {
  const isNamed = (path: string) => !name.startsWith('/') || index.facts(path)?.kind === 'asset'
  return candidatesOf(name, index).some((path) => index.has(path) && isNamed(path))
}

function candidatesOf(name: string, index: Site): string[] {
  return foldersOf(index).map((folder) => folder + name.replace(/^\//, ''))
}

/** The path of the source that produces the URL `name`. `link` needs that path, not the URL. */
function sourceOf(name: string, index: Site, { machineZone }: SiteContext): string | undefined {
  const path = /\.html?$|\/$/.test(name) ? index.output.pathAt(`/${name.replace(/^\//, '')}`, machineZone) : undefined
  return path === undefined ? undefined : nameOf(path, index)
}

function suggestTarget(name: string, index: Site, site: SiteContext): string | undefined {
  return sourceOf(name, index, site) ?? closestName(name.replace(/^\//, ''), pathsIn(index))
}

function foldersOf({ config: { source, collectionsDir } }: Site): string[] {
  const inSource = source === '' ? '' : `${source}/`
  return collectionsDir === '' ? [inSource] : [inSource, `${inSource}${collectionsDir}/`]
}

function* pathsIn(index: Site): Generator<string> {
  for (const path of index.paths) {
    const name = nameOf(path, index)
    if (name !== undefined) yield name
  }
}

/** The path in the form that `link` needs; `undefined` if it is outside of the site's source. */
function nameOf(path: string, index: Site): string | undefined {
  const folder = foldersOf(index).findLast((each) => path.startsWith(each))
  return folder === undefined ? undefined : path.slice(folder.length)
}
