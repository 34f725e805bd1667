import type { Config } from '../../jekyll/config/config'
import { folderOf, withoutFolder } from '../../text/path'

/** The name of a post for `post_url`, in the form of `written` if possible; `undefined` if the file is not a post. */
export function newPostUrlName(path: string, written: string, { collectionsDir }: Config): string | undefined {
  const below = withoutFolder(path, collectionsDir)
  const [, above = '', within = '', name] = /^(?:(.*?)\/)?_posts\/((?:.*\/)?)([^/]+?)(?:\.[^./]*)?$/.exec(below) ?? []
  if (name === undefined) return undefined
  const slash = written.startsWith('/') ? '/' : ''
  if (within !== '') return slash + within + name
  return slash + (above === '' ? '' : `${above}/`) + name
}

/** The name of a file for `link`, in the form of `written`. */
export function newLinkName(path: string, written: string, { collectionsDir }: Config): string {
  const isDocument = /^_/.test(withoutFolder(path, collectionsDir))
  return (written.startsWith('/') ? '/' : '') + (isDocument ? withoutFolder(path, collectionsDir) : path)
}

/** The path of a file from the site's root: `/a.png`, or `a.png` if it was written without a slash. */
export function newRootedPath(path: string, written: string): string {
  return (written.startsWith('/') ? '/' : '') + asWritten(path, written)
}

/** The path of a file relative to another one, in the form of `written`. */
export function newRelativePath(from: string, to: string, written: string): string {
  const fromParts = folderOf(from)
    .split('/')
    .filter((part) => part !== '')
  const toParts = to.split('/')
  let shared = 0
  while (shared < fromParts.length && shared < toParts.length - 1 && fromParts[shared] === toParts[shared]) shared += 1
  const up = fromParts.length - shared
  const start = up > 0 ? '../'.repeat(up) : written.startsWith('./') ? './' : ''
  return start + asWritten(toParts.slice(shared).join('/'), written)
}

/**
 * The path, percent-encoded if `written` is. Otherwise only spaces and parentheses are encoded, unless `written`
 * contains spaces.
 */
function asWritten(path: string, written: string): string {
  if (/%[\da-f]{2}/i.test(written)) return encodeURI(path).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))
  return /\s/.test(written) ? path : path.replace(/[ ()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}
