import markdownIt from 'markdown-it'
import kramdown from '../../src/kramdown'
import type { Options } from '../../src/kramdown'

/** Renders a text with the dialect on a new markdown-it instance. Options that are not given have Jekyll's defaults. */
export function render(text: string, options: Readonly<Record<string, unknown>> = {}): string {
  return dialect(options).render(text)
}

/** Renders a text through markdown-it's tokens and its renderer, as the editor's preview does. */
export function renderTokens(text: string, options: Readonly<Record<string, unknown>> = {}): string {
  const md = dialect(options)
  return md.renderer.render(md.parse(text, {}), md.options, {})
}

function dialect(options: Readonly<Record<string, unknown>>) {
  return markdownIt({ html: true }).use(kramdown, options as Partial<Options>)
}

/** kramdown's own defaults, if they differ from Jekyll's. */
export const bareOptions = {
  input: 'kramdown',
  hard_wrap: true,
  syntax_highlighter_opts: { default_lang: null, guess_lang: false },
}
