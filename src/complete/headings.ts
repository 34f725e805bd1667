import { bodyStart } from '../frontmatter/borders'
import { kramdownOptions } from '../jekyll/kramdownOptions'
import type { Heading } from '../site/facts'
import { headingIds } from '../site/headingIds'
import { useMarkdown } from '../site/useBody'
import { Used } from '../site/used'
import { destinationIn } from '../site/destination'
import type { Context, Source } from './completion'

/** The ids that kramdown gives to headings: another page's, and of this document those that the editor does not offer. */
export const headings: Source = function* (context) {
  const { text, place, site } = context
  if (place.kind !== 'fragment') return
  const target = text.slice(place.target.start, place.target.end)
  const path = target === '' ? context.path : pathOf(target, context)
  if (path === undefined) return
  const all = path === context.path ? headingsIn(text) : site.headings(path)
  const ids = headingIds(all, { version: site.kramdownVersion, ...kramdownOptions(site.config) })
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
  return useMarkdown(text, bodyStart(text), new Used()).headings ?? []
}

const tag = /^(?:\{\{[^}]*\}\})?\{%-?\s*(post_url|link)\s+(\S+)\s*-?%\}$/

function pathOf(target: string, { site, machineZone }: Context): string | undefined {
  const [, name, argument = ''] = tag.exec(target) ?? []
  if (name === 'post_url') return site.findPost(argument)?.path
  if (name === 'link') return site.has(argument) ? argument : undefined
  const destination = destinationIn(target)
  return destination?.startsWith('./') === false ? site.pathAt(`/${destination}`, machineZone) : undefined
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
