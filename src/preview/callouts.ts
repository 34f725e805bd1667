import { stringKeys, stringOf, type ConfigValues } from '../jekyll/config/configValues'
import type { MarkdownToken } from './tokens'

/** The names of the colors of just-the-docs, without the shade. */
const colors = new Set(['blue', 'green', 'purple', 'red', 'yellow'])

/**
 * Adds the classes of the preview's style sheet to the paragraphs and quotes that just-the-docs shows as callouts. The
 * names of the callouts are in `callouts:` of the configuration
 * (https://github.com/just-the-docs/just-the-docs/blob/main/docs/ui-components/callouts.md).
 */
export function addCalloutClasses(tokens: readonly MarkdownToken[], values: ConfigValues): void {
  const callouts = stringKeys(values.get('callouts'))
  if (callouts.size === 0) return
  for (const token of tokens)
    if (token.type === 'paragraph_open' || token.type === 'blockquote_open') mark(token, callouts)
}

function mark(token: MarkdownToken, callouts: ConfigValues): void {
  for (const name of String(token.attrGet('class') ?? '').split(/\s+/)) {
    const isTitled = name.endsWith('-title') && !callouts.has(name)
    const settings = callouts.get(isTitled ? name.slice(0, -'-title'.length) : name)
    if (settings === undefined) continue
    const [color, title] = ['color', 'title'].map((key) => stringOf(stringKeys(settings).get(key)))
    token.attrJoin('class', `jekyll-posts-callout${color && colors.has(color) ? ` is-${color}` : ''}`)
    if (isTitled) token.attrJoin('class', 'has-title')
    else if (title) token.attrSet('data-title', title)
    return
  }
}
