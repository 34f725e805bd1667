import { readConfig } from '../../src/jekyll/config/config'
import type { LiquidPage, LiquidHost } from '../../src/liquid/liquidHost'
import { renderLiquid, type Rendered } from '../../src/liquid/render'
import { inEnglish } from '../../src/messages/messages'
import { when } from './cases'

interface Door {
  readonly site: LiquidHost
  readonly page: LiquidPage
  render(template: string): Rendered
  renderWith(site: LiquidHost, template: string): Rendered
}

/** A site in memory that has one post and includes. */
export function siteWithIncludes(
  includes: Readonly<Record<string, string>>,
  {
    config = '',
    onAsked = () => {},
    data = new Map(),
  }: { config?: string; onAsked?: (path: string) => void; data?: LiquidPage['data'] } = {},
): Door {
  const ask = (path: string) => {
    onAsked(path)
    return Object.hasOwn(includes, path) ? includes[path] : undefined
  }
  const page: LiquidPage = {
    path: '_posts/2024-05-01-a.md',
    collection: 'posts',
    url: '/2024/05/01/a.html',
    date: undefined,
    data: new Map([['title', 'A'], ...data]),
    content: () => '',
  }
  const site: LiquidHost = {
    ...when,
    config: readConfig(config),
    include: ask,
    sourceFile: ask,
    dataFiles: () => [],
    pages: () => pages,
    staticFiles: () => [],
    layout: () => undefined,
    markdownify: (text) => text,
    smartify: (text) => text,
    localize: inEnglish,
  }
  const pages = [page]
  const renderWith = (host: LiquidHost, template: string) => renderLiquid(template, page, host)
  return { site, page, renderWith, render: (template) => renderWith(site, template) }
}
