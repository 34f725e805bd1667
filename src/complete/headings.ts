import { bodyStart } from '../frontmatter/borders'
import { kramdownOptions } from '../jekyll/config/kramdownOptions'
import type { HeadingFacts } from '../site/facts/facts'
import { headingIds, headingsOf } from '../site/headingIds'
import { collectFromMarkdown } from '../site/facts/collectFromBody'
import { runSteps } from '../text/steps'
import { ReferenceSet } from '../site/facts/referenceSet'
import { linkedPath } from '../site/linkedPath'
import type { CompletionSource } from './completion'

/**
 * Completes the IDs that kramdown gives to headings: those of another page, or those of this document that the editor
 * does not complete.
 */
export const headings: CompletionSource = function* (context) {
  const { text, cursorContext, site } = context
  if (cursorContext.kind !== 'fragment') return
  const target = text.slice(cursorContext.target.start, cursorContext.target.end)
  const path = target === '' ? context.path : linkedPath(site, target, context.machineZone)
  if (path === undefined) return
  const all = path === context.path ? headingsIn(text) : headingsOf(site, path)
  const ids = headingIds(all, { version: site.settings.kramdownVersion, ...kramdownOptions(site.config) })
  for (const [index, heading] of all.entries()) {
    const id = ids[index]
    if (id === undefined || (target === '' && editorsId(heading.text) === id && heading.id === undefined)) continue
    const filter = `${id} ${heading.text}`
    yield { kind: 'heading', label: id, detail: heading.text, span: cursorContext.span, text: id, filter }
  }
}

/**
 * Returns the headings of this document. Reads them from its text, because the index may not have the last change yet.
 */
function headingsIn(text: string): readonly HeadingFacts[] {
  return runSteps(collectFromMarkdown(text, bodyStart(text), new ReferenceSet())).headings ?? []
}

/**
 * Returns the ID that the editor gives to a heading, which is GitHub's ID for the heading's text without markup.
 * Returns `undefined` if that text is hard to determine. The heading is then offered, since a duplicate is better than
 * a missing heading.
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
