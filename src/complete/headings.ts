import { bodyStart } from '../frontmatter/borders'
import { kramdownOptions } from '../jekyll/kramdownOptions'
import type { Heading } from '../site/facts'
import { headingIds, headingsOf } from '../site/headingIds'
import { useMarkdown } from '../site/useBody'
import { atOnce } from '../text/steps'
import { Used } from '../site/used'
import { linkedPath } from '../site/linkedPath'
import type { Source } from './completion'

/** The IDs that kramdown gives to headings: those of another page, or those of this document that the editor does not offer. */
export const headings: Source = function* (context) {
  const { text, place, site } = context
  if (place.kind !== 'fragment') return
  const target = text.slice(place.target.start, place.target.end)
  const path = target === '' ? context.path : linkedPath(site, target, context.machineZone)
  if (path === undefined) return
  const all = path === context.path ? headingsIn(text) : headingsOf(site, path)
  const ids = headingIds(all, { version: site.settings.kramdownVersion, ...kramdownOptions(site.config) })
  for (const [index, heading] of all.entries()) {
    const id = ids[index]
    if (id === undefined || (target === '' && editorsId(heading.text) === id && heading.id === undefined)) continue
    const filter = `${id} ${heading.text}`
    yield { kind: 'heading', label: id, detail: heading.text, span: place.span, text: id, filter }
  }
}

/** The headings of this document, read from its text because the index may not have the last change yet. */
function headingsIn(text: string): readonly Heading[] {
  return atOnce(useMarkdown(text, bodyStart(text), new Used())).headings ?? []
}

/**
 * The ID that the editor gives to a heading, which is GitHub's ID of its text without marks. `undefined` if the text without
 * marks is hard to know: then the heading is offered, since twice is better than not at all.
 */
function editorsId(written: string): string | undefined {
  const text = written.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]|\b_|_\b/g, '')
  if (/[[\]<>{}&\\]/.test(text)) return undefined
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replace(/\s/g, '-')
}
