import type { MarkdownIt } from 'markdown-it'

/**
 * Replaces `md.render` by `html` unless another plugin has changed a core rule or the renderer. `html` gives kramdown's
 * exact text; markdown-it's renderer cannot, because of white space and character references. If another plugin has
 * added a rule, the tokens are rendered, so that its rule has an effect.
 */
export function renderExactly(md: MarkdownIt, html: (source: string) => string): void {
  const render = md.render.bind(md)
  const before = rulesOf(md)
  md.render = (source, env) => (isSame(before, rulesOf(md)) ? html(source) : render(source, env))
}

/** Everything except the options that decides which tokens there are and how they are rendered. */
function rulesOf({ core, renderer }: MarkdownIt): readonly unknown[] {
  return [...core.ruler.getRules(''), renderer.render, renderer.renderToken, ...Object.values(renderer.rules)]
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((rule, index) => rule === now[index])
}
