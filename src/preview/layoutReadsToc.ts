import { findFrontMatter } from '../frontmatter/borders'
import { dataOf, readFrontMatterValue } from '../frontmatter/readPost'
import type { Site } from '../site/site'

/** Matches a use of `page.toc`, or of jekyll-toc, which reads `page.toc` (https://github.com/toshimaru/jekyll-toc). */
const reading = /\bpage(?:\.toc\b|\[["']toc["']\])|\|\s*(?:toc|toc_only|inject_anchors)\b|\{%-?\s*toc\b/
const include = /\{%-?\s*include(?:_cached)?\s+([^\s{}%]+)/g

/** The greatest number of files that are read. */
const most = 100

/** Whether a layout, one of the layouts around it, or one of their includes reads `toc:` from a page's front matter. */
export function layoutReadsToc(site: Site, layout: string): boolean {
  const seen = new Set<string>()
  const left: TemplateName[] = [{ kind: 'layout', name: layout }]
  for (let next = left.pop(); next && seen.size < most; next = left.pop()) {
    const key = `${next.kind}/${next.name}`
    if (seen.has(key)) continue
    seen.add(key)
    const text = textOf(site, next)
    if (text === undefined ? themeReads(site, next) : reading.test(text)) return true
    for (const used of text === undefined ? [] : usedBy(next, text)) left.push(used)
  }
  return false
}

interface TemplateName {
  readonly kind: 'layout' | 'include'
  readonly name: string
}

function textOf(site: Site, { kind, name }: TemplateName): string | undefined {
  const path = site.names.definition(kind, name)?.path
  return path === undefined ? undefined : site.facts(path)?.text
}

function themeReads({ theme }: Site, { kind, name }: TemplateName): boolean {
  return kind === 'layout' && (theme?.layoutsWithToc ?? []).includes(name)
}

function usedBy({ kind }: TemplateName, text: string): TemplateName[] {
  const includes = [...text.matchAll(include)].map(([, name = '']) => ({ kind: 'include', name }) as const)
  const around =
    kind === 'layout' && findFrontMatter(text) ? dataOf(readFrontMatterValue(text)).get('layout') : undefined
  return typeof around === 'string' ? [...includes, { kind: 'layout', name: around }] : includes
}
