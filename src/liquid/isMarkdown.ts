import type { Config } from '../jekyll/config'
import { extname } from '../ruby/extname'

/** True for a file that Jekyll's Markdown converter takes. */
export function isMarkdown(path: string, { markdownExtensions }: Config): boolean {
  return markdownExtensions.includes(extname(path).slice(1).toLowerCase())
}
