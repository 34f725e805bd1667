import {
  hasDelimiter,
  kramdownDisplay,
  kramdownInline,
  noEngine,
  type Delimiter,
  type MathSettings,
} from '../math/settings'
import { withChildren, escapeHtml, type MarkdownToken } from './tokens'

const dollar: Delimiter = { left: '$', right: '$', display: false }

/**
 * Prepares a page so that the preview's script renders its formulas. Replaces each formula with the HTML that kramdown
 * writes for it, and adds a hidden element that says how the site's own engine finds and reads formulas. Calls
 * `settings` only if the page may have formulas.
 */
export function prepareMath(tokens: MarkdownToken[], settings: () => MathSettings | undefined): void {
  const marker = tokens.find(({ type }) => type === 'kramdown_html')
  if (!marker || !mayHaveMath(tokens)) return
  const found = settings() ?? noEngine
  let isMath = found.delimiters.length > 0 || found.environments
  for (const token of withChildren(tokens)) {
    const html = htmlOf(token, found)
    if (html === undefined) continue
    Object.assign(token, { type: 'kramdown_html', content: html })
    isMath = true
  }
  if (!isMath) return
  const json = escapeHtml(JSON.stringify(found))
  marker.content += `<div class="jekyll-posts-math" hidden data-settings="${json}"></div>\n`
}

function mayHaveMath(tokens: MarkdownToken[]): boolean {
  for (const { type, content } of withChildren(tokens)) {
    if (type === 'math_inline' || type === 'math_block') return true
    if (!/^(?:inline|fence|code)/.test(type) && /[$\\]/.test(content)) return true
  }
  return false
}

/**
 * Returns the HTML that kramdown writes for a formula, in an element that the script renders even if the page's engine
 * does not.
 */
function htmlOf(token: MarkdownToken, settings: MathSettings): string | undefined {
  const { type, content } = token
  if (type !== 'math_inline' && type !== 'math_block') return undefined
  const attributes = (token.attrs ?? []).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`).join('')
  if (type === 'math_block') {
    const text = `\\[${escapeHtml(content)}\\]`
    return `<div${attributes}>${hasDelimiter(settings, kramdownDisplay) ? text : marked(text)}</div>\n`
  }
  const written = hasDollars(token) ? dollar : kramdownInline
  if (!hasDelimiter(settings, written)) return marked(`\\(${escapeHtml(content)}\\)`, attributes)
  const text = written.left + escapeHtml(content) + written.right
  return attributes === '' ? text : `<span${attributes}>${text}</span>`
}

function marked(text: string, attributes = ''): string {
  const inner = `<span class="jekyll-posts-tex">${text}</span>`
  return attributes === '' ? inner : `<span${attributes}>${inner}</span>`
}

/** Whether kramdown writes dollar signs, which it does if no engine is set or if the formula has attributes. */
function hasDollars({ attrs, meta }: MarkdownToken): boolean {
  const { engine } = meta?.['kramdown'] as { readonly engine: string | null }
  return engine === null || (attrs ?? []).length > 0
}
