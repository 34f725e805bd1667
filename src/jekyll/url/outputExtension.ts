import type { Value } from '../../frontmatter/node'
import { expandPath } from '../../ruby/expandPath'
import { extname } from '../../ruby/extname'
import type { Config } from '../config/config'

/** Returns the extension of the file that Jekyll writes (`Renderer#output_ext`). An extension in `permalink` wins. */
export function outputExtension(path: string, permalink: Value, config: Config): string {
  const own = typeof permalink === 'string' && !permalink.endsWith('/') ? extname(permalink) : ''
  if (own !== '') return own
  const extension = extname(path)
  if (isMarkdown(path, config)) return '.html'
  return /^\.s[ac]ss$/i.test(extension) ? '.css' : extension
}

/** Whether Jekyll converts the file from Markdown (`Converters::Markdown#matches`). */
export function isMarkdown(path: string, { markdownExtensions }: Config): boolean {
  const extension = extname(path)
  return extension !== '' && markdownExtensions.includes(extension.slice(1).toLowerCase())
}

/**
 * Returns the file that Jekyll writes for a URL, relative to the destination. `index` is the file name for a URL that
 * ends with a slash.
 */
export function destinationOf(url: string, extension: string, index = 'index.html'): string {
  const path = expandPath(unescapePath(url))
  if (url.endsWith('/')) return `${path === '/' ? '' : path}/${index}`
  return path.endsWith(extension) ? path : path + extension
}

/** Decodes the percent escapes of a path byte by byte. Percent signs that escape nothing stay as they are. */
export function unescapePath(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    const bytes = Array.from(escaped.matchAll(/[0-9a-f]{2}/gi), ([byte]) => parseInt(byte, 16))
    return new TextDecoder().decode(Uint8Array.from(bytes))
  })
}
