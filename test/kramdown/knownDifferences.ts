import { canonical } from './canonical'
import type { Found } from './compare'

interface Difference extends Pick<Found, 'of' | 'actual'> {
  readonly text: string
  /** kramdown's HTML. */
  readonly expected: string
}

export interface KnownDifference {
  readonly reason: string
  /** The smallest text known that shows the difference. */
  readonly example: string
  /** Whether a difference is exactly this one. */
  readonly applies: (difference: Difference) => boolean
}

/**
 * The known differences from kramdown's HTML. If `of` must be `tree`, our text is equal to kramdown's and only the
 * output of the preview's tokens differs. The list may only shrink.
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

/** Matches the placeholder that kramdown's converter writes: 129 random digits in base 36. */
const PLACEHOLDER = /[0-9a-z]{129}/g

/** Whether only the white space inside `pre` differs. Outside of `pre`, `canonical` leaves no newlines. */
function isSpaceInPre({ expected, actual }: Difference): boolean {
  const [wanted, found] = [expected, actual].map((html) => canonical(html).replace(/[\n\t␠]/g, ''))
  return wanted === found
}
