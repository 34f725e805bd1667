import { badOpeningLine } from './badOpeningLine'
import { missingOpeningLine } from './missingOpeningLine'
import type { Fix, LintedPage, Rule } from '../rule'
import { likelyFrontMatterAt, hasCommonKeys, invisibleCharacter, type LikelyFrontMatter } from './likelyFrontMatter'

/** The length of the text that is searched for the front matter, in UTF-16 code units. */
const farthest = 2_000

/**
 * Reports text before the front matter, even a single space. The front matter must be at the start of the file,
 * otherwise Jekyll publishes it as text.
 */
export const textBeforeFrontMatter: Rule = {
  id: 'text-before-front-matter',
  severity: 'error',
  safe: 'only',
  blocksOtherRules: true,

  *check(page: LintedPage) {
    const { text, kind, frontMatter } = page
    if (frontMatter.borders || [...badOpeningLine.check(page)].length > 0) return
    const start = text.startsWith('\uFEFF') ? 1 : 0
    const opening = new RegExp(`^${invisibleCharacter}*---[ \\t]*\\r?\\n`, 'm').exec(
      text.slice(start, start + farthest),
    )
    if (!opening || [...missingOpeningLine.check(page)].length > 0) return
    const dashes = start + opening.index + opening[0].indexOf('---')
    if (dashes === start) return
    const head = likelyFrontMatterAt(text, start + opening.index + opening[0].length)
    const isBlank = blank.test(text.slice(start, dashes))
    if (kind === 'page' && !isBlank) return // a text about front matter, which Jekyll copies unchanged
    const end = head && endOf(text, head, isBlank)
    if (end === undefined) return
    yield {
      span: { start: dashes, end: dashes + 3 },
      message: { key: 'text-before-front-matter' },
      fixes: [isBlank ? removal(start, dashes) : move(text, start, dashes, end)],
    }
  },
}

const blank = new RegExp(`^(?:${invisibleCharacter}|\\s)*$`)

/** The end of the closing line below the keys; `undefined` if these may not be front matter. */
function endOf(text: string, head: LikelyFrontMatter, isBlank: boolean): number | undefined {
  if (!hasCommonKeys(head, isBlank ? 1 : 2)) return undefined
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(head.end))
  if (!closing) return isBlank ? head.end : undefined
  const isRight = text.slice(head.end, head.end + closing.index).trim() === ''
  return isRight || isBlank ? head.end + closing.index + closing[0].length : undefined
}

function removal(start: number, end: number): Fix {
  return { title: { key: 'fix.remove-before' }, edits: [{ span: { start, end }, text: '' }] }
}

/** The fix that moves the text before the front matter to the top of the body. */
function move(text: string, start: number, dashes: number, end: number): Fix {
  const before = text.slice(start, dashes)
  const edits = [
    { span: { start, end: dashes }, text: '' },
    { span: { start: end, end }, text: before },
  ]
  return { title: { key: 'fix.move-below' }, edits }
}
