import { cutExcerpt } from '../../jekyll/output/excerpt'
import type { LiquidPage } from '../liquidHost'
import { isTrue, type LiquidValue } from '../values/value'
import { renderPageHtml } from './renderPage'
import type { Run } from './run'

/** For each budget, the paths of the pages whose excerpts are being rendered. An excerpt can contain itself. */
const rendering = new WeakMap<Run['budget'], Set<string>>()

/** The excerpt of a post as Jekyll writes it: the text before the separator, rendered with Liquid and Markdown. */
export function excerptOf(page: LiquidPage, run: Run): LiquidValue {
  const own = page.data.get('excerpt') ?? null
  if (isTrue(own)) return run.text(own)
  const { excerptSeparator, jekyllVersion } = run.site.config
  const separator = run.text(page.data.get('excerpt_separator') ?? excerptSeparator)
  return separator === ''
    ? ''
    : once(page, run, () => renderPageHtml(cutExcerpt(page.content(), separator, jekyllVersion), page, run))
}

function once(page: LiquidPage, run: Run, work: () => string): string {
  const active = rendering.get(run.budget) ?? new Set<string>()
  rendering.set(run.budget, active)
  if (active.has(page.path)) return ''
  active.add(page.path)
  try {
    return work()
  } finally {
    active.delete(page.path)
  }
}
