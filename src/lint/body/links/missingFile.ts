import type { Link } from '../../../body/body'
import { fieldNamed } from '../../fields'
import { destinationIn } from '../../../site/destination'
import type { Site } from '../../../site/site'
import { nearest } from '../../../text/nearest'
import { textOf } from '../../../text/span'
import { useFix } from '../../fixes'
import type { Fix, Page, Rule } from '../../rule'

const looked = /\.(?:png|jpe?g|gif|svg|webp|avif|pdf|zip|mp[34]|webm)$/i

/**
 * A picture or another file of the site that is not there. Only paths from the root are looked at, and only in folders
 * of which most of what posts name is there: some blogs keep their pictures elsewhere.
 */
export const missingFile: Rule = {
  id: 'missing-file',
  severity: 'warning',

  *check(page) {
    const index = page.site?.index
    // With one of these a theme puts another folder before every path.
    if (!index || fieldNamed(page, 'media_subpath') || fieldNamed(page, 'img_path')) return
    for (const link of page.body.links) {
      const path = pathOf(page, link)
      if (path === undefined || isThere(index, path) || !isKeptHere(page, index, path)) continue
      const message = { key: 'missing-file', args: { path: `/${path}` } } as const
      yield { span: link.target, message, fixes: fixesOf(page, index, link, path) }
    }
  },
}

function pathOf({ text }: Page, { target }: Link): string | undefined {
  const path = destinationIn(textOf(text, target))
  return path !== undefined && looked.test(path) && !path.startsWith('.') ? path : undefined
}

/** In the source, or where Jekyll writes something to; the first folder may be the site's `baseurl`. */
function isThere(index: Site, path: string): boolean {
  return [path, path.slice(path.indexOf('/') + 1)].some(
    (each) => index.has(inSource(index, each)) || index.pathsAt(each, 'UTC').length > 0,
  )
}

function inSource({ config: { source } }: Site, path: string): string {
  return source === '' ? path : `${source}/${path}`
}

/** Whether the site has other files beside it, and most of those that its other posts name in this folder. */
function isKeptHere(page: Page, index: Site, path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  if (folder === '') return false
  const named = index.usedWithout('image', page.path ?? '').filter(({ name }) => name.startsWith(folder))
  const there = named.filter(({ name }) => isThere(index, name)).length
  return named.length > 1 ? there * 2 > named.length : beside(index, folder).length > 0
}

function beside(index: Site, folder: string): string[] {
  const within = inSource(index, folder)
  return [...index.paths].filter((each) => each.startsWith(within) && !each.includes('/', within.length))
}

/** The file of the folder whose name is a slip away: another case, another extension, a letter. */
function fixesOf(page: Page, index: Site, { target }: Link, path: string): Fix[] {
  if (page.isTrial) return []
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const name = path.slice(folder.length)
  const names = beside(index, folder).map((each) => each.slice(inSource(index, folder).length))
  const stem = (each: string) => each.replace(/\.\w+$/, '').toLowerCase()
  const sameStem = names.filter((each) => looked.test(each) && stem(each) === stem(name))
  const meant = nearest(name, names) ?? (sameStem.length === 1 ? sameStem[0] : undefined)
  const at = textOf(page.text, target).lastIndexOf(name)
  if (meant === undefined || at === -1 || /[\s()<>%"'?#]/.test(meant)) return []
  const start = target.start + at
  return [useFix(page.text, { start, end: start + name.length }, meant)]
}
