import { extname } from '../../ruby/extname'
import type { LiquidPage } from '../liquidSite'
import { isBlockTag } from '../tags/blockNames'
import type { LiquidValue } from '../values/value'
import { drawPage } from './drawPage'
import type { Run } from './run'

const being = new WeakMap<object, Set<string>>()

/** A post's excerpt as Jekyll writes it: what stands before the separator, through Liquid and Markdown. */
export function excerptOf(page: LiquidPage, run: Run): LiquidValue {
  const own = page.data.get('excerpt')
  if (own !== undefined && own !== null && own !== false) return run.text(own)
  const separator = run.text(page.data.get('excerpt_separator') ?? run.site.config.excerptSeparator)
  if (separator === '') return ''
  const active = being.get(run.budget) ?? new Set<string>()
  being.set(run.budget, active)
  if (active.has(page.path)) return '' // an excerpt that shows itself
  active.add(page.path)
  try {
    const text = drawPage(head(page.content(), separator), page, run)
    const isMarkdown = run.site.config.markdownExtensions.includes(extname(page.path).slice(1).toLowerCase())
    run.budget.spend(text.length)
    return isMarkdown ? run.site.markdownify(text) : text
  } finally {
    active.delete(page.path)
  }
}

/** Blocks that it cuts through are closed; the links that it refers to are kept. `Excerpt#extract_excerpt` */
function head(content: string, separator: string): string {
  const at = content.indexOf(separator)
  if (at < 0) return content
  const [before, after] = [content.slice(0, at), content.slice(at + separator.length)]
  if (after === '') return before
  const closed = before.includes('{%') ? closeBlocks(before) : before
  const definitions = Array.from(after.matchAll(/^ {0,3}(\[[^\]\n]+\])(:.+)$/gm)).filter(([, id]) => closed.includes(id!))
  return definitions.length === 0 ? closed : `${closed}\n\n${definitions.map(([, id, rest]) => id! + rest!).join('\n')}`
} // prettier-ignore

function closeBlocks(text: string): string {
  let closed = text
  const names = Array.from(text.matchAll(/\{%-?[ \t\r\n\f\v]*(\w+)/g), ([, name]) => name!)
  for (const name of names.reverse())
    if (isBlockTag(name) && !new RegExp(`\\{%-?\\s*end${name}`).test(closed)) closed += `\n{% end${name} %}`
  return closed
}
