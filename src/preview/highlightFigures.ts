import type { MarkdownToken } from './tokens'

/** Highlights code in a language. Returns HTML. */
export type HighlightHtml = (code: string, language: string) => string

const gutter = '<table class="rouge-table"><tbody><tr><td class="gutter gl"><pre class="lineno">[\\d\\n]*</pre></td>'
const figure = new RegExp(
  `(<figure class="highlight"><pre><code class="language-[^"<>]*" data-lang="([^"<>]*)">(?:${gutter}<td class="code"><pre>)?)([^<]*)(?=</)`,
  'g',
)

/** The length of the longest code that is highlighted. */
const longest = 50_000
const characters: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
  ['#32', ' '],
])

/** Highlights the output of `{% highlight %}` with the editor's own highlighter, since Rouge is not available. */
export function highlightFigures(tokens: readonly MarkdownToken[], highlight: HighlightHtml): void {
  for (const token of tokens)
    if (token.type === 'html_block' && token.content.includes('<figure class="highlight">'))
      token.content = token.content.replace(figure, (whole, start: string, language: string, code: string) =>
        code.length > longest ? whole : start + highlight(unescaped(code), language),
      )
}

function unescaped(code: string): string {
  return code.replace(/&(amp|lt|gt|quot|#39|#32);/g, (whole, name: string) => characters.get(name) ?? whole)
}
