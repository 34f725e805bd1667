import type { Edit } from '../../text/edit'
import type { Finding, LintedPage, Rule } from '../rule'
import { likelyFrontMatterAt, hasCommonKeys, invisibleCharacter, type LikelyFrontMatter } from './likelyFrontMatter'

/**
 * Reports `----`, `\---`, `'---`, `+++` or a code fence as the first line. Only three dashes open the front matter.
 * With anything else, Jekyll publishes the lines as text.
 */
export const badOpeningLine: Rule = {
  id: 'bad-opening-line',
  severity: 'error',
  safe: 'only',
  blocksOtherRules: true,

  *check({ text, frontMatter: { borders } }: LintedPage) {
    if (borders) return
    const match = opening.exec(text.slice(0, 300))
    if (!match) return
    const [line, marks = ''] = match
    if (threeDashes.test(marks)) return
    const head = likelyFrontMatterAt(text, text.indexOf('\n') + 1)
    if (head && hasCommonKeys(head, marks.startsWith('`') ? 2 : 1))
      yield finding(text, line.length - marks.length, marks, head)
  },
}

/** Matches dashes or similar characters with other characters around them, a code fence, or the `+++` of TOML. */
const opening = new RegExp(
  `^\\uFEFF?(${invisibleCharacter}*(?:\\\\?-[- ]*|[—–=*_~+−]{1,}-*|(?:[*_] ?){3,}|\\S{0,9}---[ \\t]*\\S{0,9}|(?:\`\`\`|~~~)(?:yaml|yml)?)${invisibleCharacter}*)(?=[ \\t]*\\r?\\n)`,
)

/**
 * Matches three dashes, perhaps after invisible characters. The rule `text-before-front-matter` reports those
 * characters.
 */
const threeDashes = new RegExp(`^${invisibleCharacter}*---[ \\t]*$`)

function finding(text: string, start: number, marks: string, { end }: LikelyFrontMatter): Finding {
  const span = { start, end: start + marks.replace(/[ \t]+$/, '').length }
  const edits: Edit[] = [{ span, text: '---' }, ...closingFence(text, marks, end)]
  return { span, message: { key: 'bad-opening-line' }, fixes: [{ title: { key: 'fix.border' }, edits }] }
}

/** The edit that replaces the closing fence, if the opening line is a fence. */
function closingFence(text: string, opening: string, end: number): Edit[] {
  const [fence] = /^(?:```|~~~)/.exec(opening) ?? []
  if (fence === undefined) return []
  const [line] = new RegExp(`^\\s*\\n${fence}[ \\t]*(?=\\r?\\n|$)`).exec(text.slice(end)) ?? []
  if (line === undefined) return []
  const start = end + line.indexOf(fence)
  return [{ span: { start, end: start + 3 }, text: '---' }]
}
