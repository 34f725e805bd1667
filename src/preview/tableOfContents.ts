import { truth } from '../jekyll/configValues'
import type { Mapping } from '../jekyll/deepMerge'
import type { Say } from './missingImage'
import { allOf, escapeHtml, type Token } from './tokens'

interface Heading {
  readonly level: number
  readonly id: string
  readonly text: string
}

/** The box of `toc: true`, which a theme fills with the post's headings; nothing where the front matter does not ask. */
export function tableOfContents(tokens: readonly Token[], data: Mapping, say: Say): string {
  const headings = truth(data.get('toc')) ? headingsIn(tokens) : []
  if (headings.length === 0) return ''
  const own = data.get('toc_label')
  const label = typeof own === 'string' && own !== '' ? own : say({ key: 'preview.toc' })
  const top = Math.min(...headings.map(({ level }) => level))
  const items = headings.map(
    ({ level, id, text }) =>
      `<li class="is-level-${level - top + 1}"><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`,
  )
  return `<nav class="jekyll-posts-toc"><p>${escapeHtml(label)}</p>\n<ul>\n${items.join('\n')}\n</ul>\n</nav>\n`
}

function headingsIn(tokens: readonly Token[]): Heading[] {
  return tokens.flatMap((token, index) => {
    const id = token.type === 'heading_open' ? (token.meta?.['kramdown'] as { id: string | null }).id : null
    return id === null ? [] : [{ level: Number(token.tag.slice(1)), id, text: textOf(tokens[index + 1]) }]
  })
}

function textOf(token: Token | undefined): string {
  const shown = [...allOf(token?.children ?? [])].filter(({ type }) => type === 'text' || type === 'code_inline')
  return shown.map(({ content }) => content).join('')
}
