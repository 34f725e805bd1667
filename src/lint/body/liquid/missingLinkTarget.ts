import { markupOf } from '../../../liquid/syntax/readLiquid'
import { strip } from '../../../liquid/syntax/patterns'
import type { Site } from '../../../site/site'
import { nearest } from '../../../text/nearest'
import type { Rule } from '../../rule'
import { isWholeSite } from '../../../site/isWholeSite'
import { argumentFixes, argumentSpan } from './argument'

/** `{% link %}` of a file that is not there. Only Markdown and pictures are looked for: plugins make other files. */
export const missingLinkTarget: Rule = {
  id: 'missing-link-target',
  severity: 'error',

  *check(page) {
    const index = page.site?.index
    if (!index) return
    for (const token of page.liquid.certain) {
      if (token.name !== 'link') continue
      const name = strip(markupOf(page.text, token))
      if (name.includes('{') || !isLookedFor(name, index) || isThere(name, index) || !isWholeSite(index)) continue
      yield {
        span: argumentSpan(page, token, name),
        message: { key: 'missing-link-target', args: { name } },
        fixes: argumentFixes(page, token, name, () => nearest(name.replace(/^\//, ''), pathsIn(index))),
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
  const candidates = foldersOf(index).map((folder) => folder + name.replace(/^\//, ''))
  return candidates.some((path) => index.has(path) && (!name.startsWith('/') || index.facts(path)?.kind === 'asset'))
}

function foldersOf({ config: { source, collectionsDir } }: Site): string[] {
  const inSource = source === '' ? '' : `${source}/`
  return collectionsDir === '' ? [inSource] : [inSource, `${inSource}${collectionsDir}/`]
}

function* pathsIn(index: Site): Generator<string> {
  const folders = foldersOf(index).reverse()
  for (const path of index.paths) {
    const folder = folders.find((each) => path.startsWith(each))
    if (folder !== undefined) yield path.slice(folder.length)
  }
}
