import type { MarkdownIt } from 'markdown-it'

/**
 * Replaces `md.render` by `html`, which returns exactly kramdown's output. markdown-it's renderer cannot do this,
 * because it writes white space and character references differently. If another plugin has added or changed a core
 * rule or a renderer rule, the tokens are rendered as usual, so that this rule has an effect.
 */
export function renderExactly(md: MarkdownIt, html: (source: string) => string): void {
  const render = md.render.bind(md)
  const before = rulesOf(md)
  md.render = (source, env) => (isSame(before, rulesOf(md)) ? html(source) : render(source, env))
}

/** Everything except the options that determines the tokens and their rendering. */
function rulesOf({ core, renderer }: MarkdownIt): readonly unknown[] {
  return [...core.ruler.getRules(''), renderer.render, renderer.renderToken, ...Object.values(renderer.rules)]
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((rule, index) => rule === now[index])
}
