import type { Link } from '../../../scan/bodyScan'
import { fieldNamed } from '../../fields'
import { linkTarget } from '../../../site/destination'
import type { Site } from '../../../site/site'
import { closestName } from '../../../text/closestName'
import { textOf } from '../../../text/span'
import { useFix } from '../../fixes'
import type { Fix, LintedPage, Rule } from '../../rule'
import { fileExists, inMaintainedFolder, isFilePath, fileNamesIn } from './existingFiles'
import { misresolvedFiles } from './relativeFile'

/**
 * Reports an image or another file of the site that does not exist. Paths from the root are checked only in
 * maintained folders, because some blogs keep their images elsewhere.
 */
export const missingFile: Rule = {
  id: 'missing-file',
  severity: 'warning',

  *check(page) {
    const { index, now = 0, machineZone = '' } = page.site ?? {}
    // With one of these keys, a theme adds a folder to every path.
    if (!index || fieldNamed(page, 'media_subpath') || fieldNamed(page, 'img_path')) return
    const isKept = inMaintainedFolder(index, page)
    for (const link of page.body.links) {
      const path = pathOf(page, link)
      if (path === undefined || fileExists(index, path, machineZone) || !isKept(path)) continue
      const message = { key: 'missing-file', args: { path: `/${path}` } } as const
      yield { span: link.target, message, fixes: fixesOf(page, index, link, path) }
    }
    yield* misresolvedFiles(page, index, { now, machineZone })
  },
}

function pathOf({ text }: LintedPage, { target }: Link): string | undefined {
  const path = linkTarget(textOf(text, target))
  return path !== undefined && isFilePath.test(path) && !path.startsWith('.') ? path : undefined
}

/** The fix that uses a similar file name of the folder, which differs in case, in the extension or in one letter. */
function fixesOf(page: LintedPage, index: Site, { target }: Link, path: string): Fix[] {
  if (page.isTrial) return []
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const name = path.slice(folder.length)
  const names = fileNamesIn(index, folder)
  const stem = (each: string) => each.replace(/\.\w+$/, '').toLowerCase()
  const sameStem = names.filter((each) => isFilePath.test(each) && stem(each) === stem(name))
  const meant = closestName(name, names) ?? (sameStem.length === 1 ? sameStem[0] : undefined)
  const at = textOf(page.text, target).lastIndexOf(name)
  if (meant === undefined || at === -1 || /[\s()<>%"'?#]/.test(meant)) return []
  const start = target.start + at
  return [useFix(page.text, { start, end: start + name.length }, meant)]
}
