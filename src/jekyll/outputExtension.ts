import type { Value } from '../frontmatter/node'
import { extname } from '../ruby/extname'
import type { Config } from './config'

/** The extension of what Jekyll writes for a file (`Renderer#output_ext`); a permalink with one of its own wins. */
export function outputExtension(path: string, permalink: Value, config: Config): string {
  const own = typeof permalink === 'string' && !permalink.endsWith('/') ? extname(permalink) : ''
  if (own !== '') return own
  const extension = extname(path)
  if (config.markdownExtensions.includes(extension.slice(1).toLowerCase()) && extension !== '') return '.html'
  return /^\.s[ac]ss$/.test(extension) ? '.css' : extension
}

/** The file that Jekyll writes for a URL, relative to the destination. */
export function destinationOf(url: string, extension: string): string {
  const path = unescape(url)
  if (url.endsWith('/')) return `${path}index.html`
  return path.endsWith(extension) ? path : path + extension
}

function unescape(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url // a percent sign that escapes nothing: the template's own
  }
}
