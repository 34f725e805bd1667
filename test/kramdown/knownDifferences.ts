import { canonical } from './canonical'

interface Difference {
  readonly text: string
  /** kramdown's HTML. */
  readonly expected: string
  readonly actual: string
}

export interface KnownDifference {
  readonly reason: string
  /** The smallest text found that shows it. */
  readonly example: string
  /** Whether a difference is this one and nothing else. */
  readonly applies: (difference: Difference) => boolean
}

/** What is known to come out otherwise than kramdown's. The list may only shrink. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    reason: 'kramdown indents the blocks inside `pre`, where every space shows; the dialect writes no indentation',
    example: '<pre markdown="block">\n*a*\n</pre>\n',
    applies: ({ text, expected, actual }) =>
      /<pre\b[^>]*>/i.test(text) && /\bmarkdown=/.test(text) && withoutSpace(expected) === withoutSpace(actual),
  },
  {
    reason: 'kramdown leaves in the page the random word that was to be replaced by footnotes or a table of contents',
    example: '[^1]\n\n[^1]: a\n    - b\n    {:footnotes}\n',
    applies: ({ expected, actual }) => canonical(expected.replace(PLACEHOLDER, '')) === canonical(actual),
  },
]

/** The word that kramdown's converter puts where something is to go: 129 numbers below 36, in base 36. */
const PLACEHOLDER = /[0-9a-z]{129}/g

function withoutSpace(html: string): string {
  return canonical(html).replace(/\s+/g, '')
}
