import { markupOf } from '../../../liquid/syntax/readLiquid'
import { strip } from '../../../liquid/syntax/patterns'
import type { Site } from '../../../site/site'
import { nearest } from '../../../text/nearest'
import type { Rule } from '../../rule'
import { isWholeSite } from '../../../site/isWholeSite'
import type { SiteFacts } from '../../siteFacts'
import { argumentFixes, argumentSpan } from './argument'
import { isUnpublished } from './isUnpublished'

/** `{% link %}` of a file that is not there, or is not published. Only Markdown and pictures are looked for: plugins make other files. */
export const missingLinkTarget: Rule = {
  id: 'missing-link-target',
  severity: 'error',

  *check(page) {
    const index = page.site?.index
    if (!index) return
    for (const token of page.liquid.certain) {
      if (token.name !== 'link') continue
      const name = strip(markupOf(page.text, token))
      if (name.includes('{') || !isWholeSite(index)) continue
      const span = argumentSpan(page, token, name)
      const found = candidatesOf(name, index).filter((path) => index.has(path))
      if (found.length > 0 && found.every((path) => isUnpublished(index, path, page.site!.now)))
        yield { span, message: { key: 'missing-link-target.unpublished', args: { name } }, fixes: [] }
      if (isThere(name, index) || !(isLookedFor(name, index) || sourceOf(name, index, page.site!))) continue
      yield {
        span,
        message: { key: 'missing-link-target', args: { name } },
        fixes: argumentFixes(page, token, name, () => meantBy(name, index, page.site!)),
      }
    }
  },
}

function isLookedFor(name: string, { config }: Site): boolean {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return config.markdownExtensions.includes(extension) || /^(?:png|jpe?g|gif|svg|webp|pdf)$/.test(extension)
}

/** Documents and pages are named without a slash before, static files also with one. */
function isThere(name: string, index: Site): boolean {
  const isNamed = (path: string) => !name.startsWith('/') || index.facts(path)?.kind === 'asset'
  return candidatesOf(name, index).some((path) => index.has(path) && isNamed(path))
}

function candidatesOf(name: string, index: Site): string[] {
  return foldersOf(index).map((folder) => folder + name.replace(/^\//, ''))
}

/** The file that becomes the page of that name, which is no name for `link`. */
function sourceOf(name: string, index: Site, { machineZone }: SiteFacts): string | undefined {
  const path = /\.html?$|\/$/.test(name) ? index.output.pathAt(`/${name.replace(/^\//, '')}`, machineZone) : undefined
  return path === undefined ? undefined : nameOf(path, index)
}

function meantBy(name: string, index: Site, site: SiteFacts): string | undefined {
  return sourceOf(name, index, site) ?? nearest(name.replace(/^\//, ''), pathsIn(index))
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

/** A path as `link` names it. */
function nameOf(path: string, index: Site): string | undefined {
  const folder = foldersOf(index).findLast((each) => path.startsWith(each))
  return folder === undefined ? undefined : path.slice(folder.length)
}
