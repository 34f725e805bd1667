import type { MarkdownIt } from 'markdown-it'

/**
 * Lets `html` take the place of `md.render` as long as nobody else has a say in what is rendered: it gives kramdown's
 * own text, which markdown-it's renderer cannot (its white space, its references to characters). Where another plugin
 * has added a rule to the core or to the renderer, the tokens are rendered as that plugin wants them.
 */
export function renderExactly(md: MarkdownIt, html: (source: string) => string): void {
  const render = md.render.bind(md)
  const before = rulesOf(md)
  md.render = (source, env) => (isSame(before, rulesOf(md)) ? html(source) : render(source, env))
}

/** All that decides what tokens there are and what they become, but for the options. */
function rulesOf({ core, renderer }: MarkdownIt): readonly unknown[] {
  return [...core.ruler.getRules(''), renderer.render, renderer.renderToken, ...Object.values(renderer.rules)]
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((rule, index) => rule === now[index])
}
