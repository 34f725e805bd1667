import type { Value } from '../frontmatter/node'
import { expandPath } from '../ruby/expandPath'
import { extname } from '../ruby/extname'
import type { Config } from './config'

/** The extension of what Jekyll writes for a file (`Renderer#output_ext`); a permalink with one of its own wins. */
export function outputExtension(path: string, permalink: Value, config: Config): string {
  const own = typeof permalink === 'string' && !permalink.endsWith('/') ? extname(permalink) : ''
  if (own !== '') return own
  const extension = extname(path)
  if (isMarkdown(path, config)) return '.html'
  return /^\.s[ac]ss$/i.test(extension) ? '.css' : extension
}

/** Whether Jekyll converts the file (`Converters::Markdown#matches`). */
export function isMarkdown(path: string, { markdownExtensions }: Config): boolean {
  const extension = extname(path)
  return extension !== '' && markdownExtensions.includes(extension.slice(1).toLowerCase())
}

/** The file that Jekyll writes for a URL, relative to the destination. `index` is what a URL that ends with a slash gets. */
export function destinationOf(url: string, extension: string, index = 'index.html'): string {
  const path = expandPath(unescapePath(url))
  if (url.endsWith('/')) return `${path === '/' ? '' : path}/${index}`
  return path.endsWith(extension) ? path : path + extension
}

/** What percent signs escape, byte for byte; others are the template's own. */
export function unescapePath(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    const bytes = escaped.match(/[0-9a-f]{2}/gi)!.map((byte) => parseInt(byte, 16))
    return new TextDecoder().decode(Uint8Array.from(bytes))
  })
}
