import { canonical, difference } from './canonical'
import { render, renderTokens } from './render'
import { written } from './written'

type Options = Readonly<Record<string, unknown>>

export interface Found {
  /** Whether the HTML that we write differs, or only the tree that the preview's tokens give. */
  readonly of: 'text' | 'tree'
  readonly shown: string
  readonly actual: string
}

/** Where our HTML differs from kramdown's: the text that the dialect writes, then the tree of what its tokens give. */
export function compare(text: string, expected: string, options: Options = {}): Found | undefined {
  return compareText(text, expected, options) ?? compareTree(text, expected, options)
}

/** Where the text that the dialect writes differs from kramdown's, but for Rouge's tokens. */
export function compareText(text: string, expected: string, options: Options = {}): Found | undefined {
  const actual = render(text, options)
  const shown = difference(written(expected), written(actual))
  return shown === undefined ? undefined : { of: 'text', shown, actual }
}

/** Where the tree of what the preview shows differs from that of kramdown's HTML. */
export function compareTree(text: string, expected: string, options: Options = {}): Found | undefined {
  const actual = renderTokens(text, options)
  const shown = difference(canonical(expected), canonical(actual))
  return shown === undefined ? undefined : { of: 'tree', shown, actual }
}
