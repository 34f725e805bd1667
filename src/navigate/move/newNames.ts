import type { Config } from '../../jekyll/config'
import { folderOf, withoutFolder } from '../../text/path'

/** What `post_url` calls a post, as far as possible in the form that was written; `undefined` for what is no post. */
export function postName(path: string, written: string, { collectionsDir }: Config): string | undefined {
  const below = withoutFolder(path, collectionsDir)
  const [, above = '', within = '', name] = /^(?:(.*?)\/)?_posts\/((?:.*\/)?)([^/]+?)(?:\.[^./]*)?$/.exec(below) ?? []
  if (name === undefined) return undefined
  const slash = written.startsWith('/') ? '/' : ''
  if (within !== '') return slash + within + name
  return slash + (above === '' ? '' : `${above}/`) + name
}

/** What `link` calls a file. */
export function fileName(path: string, written: string, { collectionsDir }: Config): string {
  const isDocument = /^_/.test(withoutFolder(path, collectionsDir))
  return (written.startsWith('/') ? '/' : '') + (isDocument ? withoutFolder(path, collectionsDir) : path)
}

/** A path from the site's root, `/a.png` or, as front matter may have it, `a.png`. */
export function rootedName(path: string, written: string): string {
  return (written.startsWith('/') ? '/' : '') + asWritten(path, written)
}

/** The way from one file to another. */
export function relativeName(from: string, to: string, written: string): string {
  const here = folderOf(from)
    .split('/')
    .filter((part) => part !== '')
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1
  const up = here.length - shared
  const start = up > 0 ? '../'.repeat(up) : written.startsWith('./') ? './' : ''
  return start + asWritten(there.slice(shared).join('/'), written)
}

/** Escaped where it was, and where a space would end the destination. */
function asWritten(path: string, written: string): string {
  if (/%[\da-f]{2}/i.test(written)) return encodeURI(path).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))
  return /\s/.test(written) ? path : path.replace(/[ ()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}
