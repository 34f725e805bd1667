import { canonical, difference } from './canonical'
import { render, renderTokens } from './render'
import { written } from './written'

type Options = Readonly<Record<string, unknown>>

export interface Found {
  /** Whether our HTML text differs, or only the tree that the preview's tokens produce. */
  readonly of: 'text' | 'tree'
  readonly shown: string
  readonly actual: string
}

/**
 * Compares our rendering with kramdown's HTML: first the text that the dialect writes, then the tree that its tokens
 * produce.
 */
export function compare(text: string, expected: string, options: Options = {}): Found | undefined {
  return compareText(text, expected, options) ?? compareTree(text, expected, options)
}

/** Compares the text that the dialect writes with kramdown's, without Rouge's tokens. */
export function compareText(text: string, expected: string, options: Options = {}): Found | undefined {
  const actual = render(text, options)
  const shown = difference(written(expected), written(actual))
  return shown === undefined ? undefined : { of: 'text', shown, actual }
}

/** Compares the tree that the preview shows with the tree of kramdown's HTML. */
export function compareTree(text: string, expected: string, options: Options = {}): Found | undefined {
  const actual = renderTokens(text, options)
  const shown = difference(canonical(expected), canonical(actual))
  return shown === undefined ? undefined : { of: 'tree', shown, actual }
}
