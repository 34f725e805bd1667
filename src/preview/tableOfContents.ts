import { isTruthy } from '../jekyll/config/configValues'
import type { ValueMap } from '../jekyll/config/deepMerge'
import type { Site } from '../site/site'
import { layoutReadsToc } from './layoutReadsToc'
import type { Localize } from '../messages/localize'
import { withChildren, escapeHtml, type MarkdownToken } from './tokens'

interface TocHeading {
  readonly level: number
  readonly id: string
  /** The heading's text as HTML. */
  readonly text: string
}

/**
 * Whether the theme shows a table of contents beside a page: `toc:` is set, the layout reads it, and the body has no
 * table of contents of its own.
 */
export function showsToc(site: Site, data: ValueMap, tokens: readonly MarkdownToken[]): boolean {
  const layout = data.get('layout')
  if (!isTruthy(data.get('toc')) || typeof layout !== 'string' || hasOwnToc(tokens)) return false
  return layoutReadsToc(site, layout)
}

/** Whether the body has a list with `{:toc}`. */
function hasOwnToc(tokens: readonly MarkdownToken[]): boolean {
  return tokens.some(({ meta }) => (meta?.['kramdown'] as { readonly isToc?: true } | undefined)?.isToc === true)
}

/** Renders the table of contents that a theme makes from the post's headings for `toc: true`; `''` without headings. */
export function tableOfContents(tokens: readonly MarkdownToken[], data: ValueMap, say: Localize): string {
  const headings = headingsIn(tokens)
  if (headings.length === 0) return ''
  const own = data.get('toc_label')
  const label = typeof own === 'string' && own !== '' ? own : say({ key: 'preview.toc' })
  const top = headings.reduce((least, { level }) => Math.min(least, level), 6)
  const items = headings.map(
    ({ level, id, text }) => `<li class="is-level-${level - top + 1}"><a href="#${escapeHtml(id)}">${text}</a></li>`,
  )
  return `<nav class="jekyll-posts-toc"><p>${escapeHtml(label)}</p>\n<ul>\n${items.join('\n')}\n</ul>\n</nav>\n`
}

function headingsIn(tokens: readonly MarkdownToken[]): TocHeading[] {
  return tokens.flatMap((token, index) => {
    const id = token.type === 'heading_open' ? idOf(token) : null
    return id === null ? [] : [{ level: Number(token.tag.slice(1)), id, text: textOf(tokens[index + 1]) }]
  })
}

/**
 * Returns the ID of a heading. With a converter other than kramdown it is null, since the editor sets the IDs only when
 * it renders.
 */
function idOf({ meta }: MarkdownToken): string | null {
  return (meta?.['kramdown'] as { readonly id: string | null } | undefined)?.id ?? null
}

function textOf(token: MarkdownToken | undefined): string {
  return [...withChildren(token?.children ?? [])].map(htmlOf).join('')
}

/** Returns the HTML of a token in a heading. The preview's script renders its formulas; see `prepareMath`. */
function htmlOf({ type, content, meta }: MarkdownToken): string {
  const isFormula = (meta?.['kramdown'] as { readonly engine?: unknown } | undefined)?.engine !== undefined
  if (isFormula && type === 'kramdown_html') return content
  return isFormula || type === 'text' || type === 'code_inline' ? escapeHtml(content) : ''
}
