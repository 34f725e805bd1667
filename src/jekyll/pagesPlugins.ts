import { basename, extname } from '../ruby/extname'
import { fnmatch } from '../ruby/fnmatch'
import type { OneFile } from './oneFile'
import type { Outcome } from './outcome'

// https://github.com/benbalter/jekyll-optional-front-matter, FILENAME_BLACKLIST
const notPages: ReadonlySet<string> = new Set([
  ...['README', 'LICENSE', 'LICENCE', 'COPYING', 'CODE_OF_CONDUCT', 'CONTRIBUTING'],
  ...['ISSUE_TEMPLATE', 'PULL_REQUEST_TEMPLATE'],
])

/** True for Markdown without front matter that GitHub Pages makes a page of all the same. */
export function isBarePage(one: OneFile): boolean {
  const { file, place, config } = one
  if (!config.edition.runsPagesPlugins || !config.takesBareMarkdown || place.kind !== 'page') return false
  if (file.isBroken || !isMarkdown(one)) return false
  const isIncluded = config.include.some((pattern) => fnmatch(pattern, place.relativePath))
  return isIncluded || !notPages.has(basename(place.entry).toUpperCase())
}

/**
 * On GitHub Pages Markdown that names no layout gets the one for what it is, if there is one
 * (https://github.com/benbalter/jekyll-default-layout, layout_for).
 */
export function withDefaultLayout(outcome: Outcome, one: OneFile): Outcome {
  const { layouts } = one.circumstances
  if (!one.config.edition.runsPagesPlugins || !layouts || outcome.kind === 'static') return outcome
  const isHtml = one.config.givesHtmlLayouts && extname(outcome.path) === '.html'
  if (outcome.data.has('layout') || !(isMarkdown(one) || isHtml)) return outcome
  const own = outcome.kind === 'page' ? 'page' : outcome.collection === 'posts' ? 'post' : outcome.collection!
  const wanted = [...(outcome.url === '/' ? ['home'] : []), own, 'default']
  return { ...outcome, layout: wanted.find((name) => layouts.includes(name)) ?? null }
}

function isMarkdown({ file, config }: OneFile): boolean {
  return config.markdownExtensions.includes(extname(file.path).slice(1).toLowerCase()) && extname(file.path) !== ''
}
