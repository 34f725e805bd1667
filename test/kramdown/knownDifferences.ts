import { canonical } from './canonical'
import type { Found } from './compare'

interface Difference extends Pick<Found, 'of' | 'actual'> {
  readonly text: string
  /** kramdown's HTML. */
  readonly expected: string
}

export interface KnownDifference {
  readonly reason: string
  /** The smallest text found that shows it. */
  readonly example: string
  /** Whether a difference is this one and nothing else. */
  readonly applies: (difference: Difference) => boolean
}

/**
 * What is known to differ from kramdown's HTML. Where `of` must be `tree`, the text that we write is kramdown's, and
 * only what the preview's tokens give differs. The list may only shrink.
 */
export const knownDifferences: readonly KnownDifference[] = [
  {
    reason: 'kramdown leaves in the page the random word that was to be replaced by footnotes or a table of contents',
    example: '[^1]\n\n[^1]: a\n    - b\n    {:footnotes}\n',
    applies: ({ expected, actual }) => canonical(expected.replace(PLACEHOLDER, '')) === canonical(actual),
  },
  {
    reason:
      'a place in `pre` for a table of contents or footnotes that does not come is a line of its own for kramdown',
    example: '<pre markdown="block">\n* a\n{:toc}\n</pre>\n',
    applies: (difference) =>
      difference.of === 'tree' && /\{:[^}]*\b(?:toc|footnotes)\b/.test(difference.text) && isSpaceInPre(difference),
  },
  {
    reason: 'kramdown indents the end of an item in `pre` whose text ends with the newline of raw output',
    example: '<pre markdown="block">\n- a\n{::nomarkdown}\n<i>x</i>\n{:/}\n</pre>\n',
    applies: (difference) =>
      difference.of === 'tree' && /\{::nomarkdown/.test(difference.text) && isSpaceInPre(difference),
  },
  {
    reason: 'spaces in a row in the name of an abbreviation want as many in the text; here any number of them will do',
    example: '*[a  b]: c\n\na b\n',
    applies: ({ text, expected, actual }) =>
      /^ {0,3}\*\[[^\]\n]*\s{2}/m.test(text) && withoutAbbreviations(expected) === withoutAbbreviations(actual),
  },
]

function withoutAbbreviations(html: string): string {
  return canonical(html.replace(/<\/?abbr\b[^>]*>/g, ''))
}

/** The word that kramdown's converter puts where something is to go: 129 numbers below 36, in base 36. */
const PLACEHOLDER = /[0-9a-z]{129}/g

/** Whether only white space inside `pre` differs: outside of it `canonical` leaves no newline. */
function isSpaceInPre({ expected, actual }: Difference): boolean {
  const [wanted, found] = [expected, actual].map((html) => canonical(html).replace(/[\n\t␠]/g, ''))
  return wanted === found
}
