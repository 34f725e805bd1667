import { bodyStart } from '../frontmatter/borders'
import { kramdownOptions } from '../jekyll/kramdownOptions'
import type { Heading } from '../site/facts'
import { headingIds, headingsOf } from '../site/headingIds'
import { useMarkdown } from '../site/useBody'
import { atOnce } from '../text/steps'
import { Used } from '../site/used'
import { linkedPath } from '../site/linkedPath'
import type { Source } from './completion'

/** The ids that kramdown gives to headings: another page's, and of this document those that the editor does not offer. */
export const headings: Source = function* (context) {
  const { text, place, site } = context
  if (place.kind !== 'fragment') return
  const target = text.slice(place.target.start, place.target.end)
  const path = target === '' ? context.path : linkedPath(site, target, context.machineZone)
  if (path === undefined) return
  const all = path === context.path ? headingsIn(text) : headingsOf(site, path)
  const ids = headingIds(all, { version: site.settings.kramdownVersion, ...kramdownOptions(site.config) })
  for (const [index, id] of ids.entries()) {
    const heading = all[index]!
    if (id === undefined || (target === '' && editorsId(heading.text) === id && heading.id === undefined)) continue
    yield {
      kind: 'heading',
      label: id,
      detail: heading.text,
      span: place.span,
      text: id,
      filter: `${id} ${heading.text}`,
    }
  }
}

/** Of this document as it stands; the index may be a moment behind. */
function headingsIn(text: string): readonly Heading[] {
  return atOnce(useMarkdown(text, bodyStart(text), new Used())).headings ?? []
}

/**
 * What the editor makes of a heading: GitHub's id of its text without marks. Where the text is not told so easily it is
 * better to offer one too many.
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
