import { findFrontMatter } from '../frontmatter/borders'
import { dataOf, readPostValue } from '../frontmatter/readPost'
import type { Site } from '../site/site'

/** The key itself, or what jekyll-toc does for pages that have it: https://github.com/toshimaru/jekyll-toc. */
const reading = /\bpage(?:\.toc\b|\[["']toc["']\])|\|\s*(?:toc|toc_only|inject_anchors)\b|\{%-?\s*toc\b/
const include = /\{%-?\s*include(?:_cached)?\s+([^\s{}%]+)/g

/** More files are not looked through. */
const most = 100

/** Whether the layout of that name, a layout around it or an include of theirs reads `toc:` of a page's front matter. */
export function layoutReadsToc(site: Site, layout: string): boolean {
  const [seen, left] = [new Set<string>(), [{ kind: 'layout', name: layout } as Template]]
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

interface Template {
  readonly kind: 'layout' | 'include'
  readonly name: string
}

function textOf(site: Site, { kind, name }: Template): string | undefined {
  const path = site.names.definition(kind, name)?.path
  return path === undefined ? undefined : site.facts(path)?.text
}

function themeReads({ theme }: Site, { kind, name }: Template): boolean {
  return kind === 'layout' && (theme?.layoutsWithToc ?? []).includes(name)
}

function usedBy({ kind }: Template, text: string): Template[] {
  const includes = [...text.matchAll(include)].map(([, name]) => ({ kind: 'include', name: name! }) as const)
  const around = kind === 'layout' && findFrontMatter(text) ? dataOf(readPostValue(text)).get('layout') : undefined
  return typeof around === 'string' ? [...includes, { kind: 'layout', name: around }] : includes
}
