import { isWithinOneTypo } from '../../text/isWithinOneTypo'
import { fieldNamed } from '../fields'
import { useFix } from '../fixes'
import type { LintedPage, Rule } from '../rule'
import type { Site } from '../../site/site'

/**
 * Reports `layout: post` if `_layouts/post.html` does not exist. Jekyll logs a warning and writes the page without a
 * layout.
 */
export const unknownLayout: Rule = {
  id: 'unknown-layout',
  severity: 'warning',

  *check(page: LintedPage) {
    const node = fieldNamed(page, 'layout')?.value
    const site = page.site?.index
    if (!site || node?.kind !== 'scalar' || node.isAlias || typeof node.value !== 'string') return
    const layout = node.value
    if (isUnpublished(page) || !isMissing(site, layout)) return
    const fixes = likelyLayouts(site, layout).map((name) => useFix(page.text, node.span, name))
    yield { span: node.span, message: { key: 'unknown-layout', args: { layout } }, fixes }
  },
}

/** Whether Jekyll does not write the page because of `published: false`. */
function isUnpublished(page: LintedPage): boolean {
  const published = fieldNamed(page, 'published')?.value
  return published?.kind === 'scalar' && published.value === false
}

/** Whether `layout` is the name of a layout that certainly does not exist. */
function isMissing(site: Site, layout: string): boolean {
  if (layout === 'none' || layout.trim() === '') return false
  return knowsAllLayouts(site) && !site.names.knows('layout', layout)
}

/**
 * Whether all layouts are known. An unknown theme may have more, and GitHub Pages uses a default theme if the site
 * names none.
 */
function knowsAllLayouts(site: Site): boolean {
  const { theme, remoteTheme, jekyllVersion } = site.config
  if (theme !== undefined || remoteTheme !== undefined) return site.settings.themeNames('layout').length > 0
  return jekyllVersion.version !== '3.10' && site.names.defined('layout').length > 0
}

/** The layouts with a similar name, and the one that most posts use. */
function likelyLayouts(site: Site, layout: string): string[] {
  const near = site.names.layouts.filter((name) => isWithinOneTypo(name.toLowerCase(), layout.toLowerCase()))
  const usual = site.names.values('layout').find(({ name }) => site.names.knows('layout', name))
  return [...new Set([...near, ...(usual ? [usual.name] : [])])].slice(0, 3)
}
