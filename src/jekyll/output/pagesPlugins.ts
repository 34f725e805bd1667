import type { Value } from '../../frontmatter/node'
import { basename } from '../../ruby/extname'
import { fnmatch } from '../../ruby/fnmatch'
import type { FileInSite } from './fileInSite'
import type { Outcome } from './outcome'
import { isMarkdown } from '../url/outputExtension'

// https://github.com/benbalter/jekyll-optional-front-matter, FILENAME_BLACKLIST
const notPages: ReadonlySet<string> = new Set([
  'README',
  'LICENSE',
  'LICENCE',
  'COPYING',
  'CODE_OF_CONDUCT',
  'CONTRIBUTING',
  'ISSUE_TEMPLATE',
  'PULL_REQUEST_TEMPLATE',
])

/** Whether GitHub Pages makes a page of a Markdown file without front matter. */
export function isPageWithoutFrontMatter(one: FileInSite): boolean {
  const { file, place, config } = one
  if (!config.jekyllVersion.runsPagesPlugins || !config.pages.takesBareMarkdown || place.kind !== 'page') return false
  if (file.hasHeader === true || file.isBroken || !isMarkdown(file.path, config)) return false
  const isIncluded = config.include.some((pattern) => fnmatch(pattern, place.relativePath))
  return isIncluded || !notPages.has(basename(place.entry).toUpperCase())
}

/** Adds the layout and title that GitHub Pages gives to Markdown files without them. */
export function withPagesPlugins(outcome: Outcome, one: FileInSite): Outcome {
  if (!one.config.jekyllVersion.runsPagesPlugins || outcome.kind === 'static' || !isMarkdown(outcome.path, one.config))
    return outcome
  return withHeading(withDefaultLayout(outcome, one), one)
}

/**
 * Sets the default layout for pages and posts if it exists (layout_for of v0.1.5,
 * https://github.com/benbalter/jekyll-default-layout).
 */
function withDefaultLayout(outcome: Outcome, { build: { layouts } }: FileInSite): Outcome {
  if (!layouts || outcome.data.has('layout') || outcome.kind === 'document') return outcome
  const wanted = [...(outcome.url === '/' ? ['home'] : []), outcome.kind === 'page' ? 'page' : 'post', 'default']
  return { ...outcome, layout: wanted.find((name) => layouts.includes(name)) ?? null }
}

/**
 * Sets the title of a page without one from the heading at its start, and that of a document if the setting includes
 * documents (https://github.com/benbalter/jekyll-titles-from-headings, should_add_title?).
 */
function withHeading(outcome: Outcome, { file, config, build }: FileInSite): Outcome {
  const { headingTitles } = config.pages
  const isAsked = outcome.kind === 'page' ? headingTitles !== 'none' && outcome.title === null : headingTitles === 'all'
  if (!isAsked || file.heading === undefined) return outcome
  const title = build.titleFrom?.(file.heading) ?? file.heading
  return { ...outcome, title, data: new Map<Value, Value>([...outcome.data, ['title', title]]) }
}
