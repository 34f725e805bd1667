import type { MarkdownIt, RendererRule, Token } from 'markdown-it'
import { withVisibleBlanks } from './convert/codeblocks'
import { rougeHtml } from './convert/rouge'
import { attributesHtml, escapeAll } from './html/markup'
import type { CodeWrapper } from './tokens/codeblock'

/** Adds rules for the dialect's tokens to a renderer. All other tokens are rendered by the previous rules. */
export function addRendererRules({ renderer }: MarkdownIt): void {
  const { rules } = renderer
  for (const type of ['fence', 'code_block'] as const) rules[type] = forOurs(rules[type], renderCode)
  rules['heading_open'] = forOurs(rules['heading_open'], renderHeading)
  rules['kramdown_html'] = ruleOf(({ content }) => content)
  // VS Code's KaTeX extension has its own rules. Without them, formulas are rendered as kramdown writes them.
  rules['math_inline'] ??= ruleOf(inlineMath)
  rules['math_block'] ??= ruleOf(blockMath)
}

/** A rule that needs only the token. */
function ruleOf(render: (token: Token) => string): RendererRule {
  return (tokens, index) => {
    const token = tokens[index]
    return token === undefined ? '' : render(token)
  }
}

/** The data that the dialect stored in a token. */
function ours(token: Token | undefined): unknown {
  return token?.meta?.['kramdown']
}

/** A rule that renders the dialect's tokens and passes other tokens to the previous rule. */
function forOurs(before: RendererRule | undefined, rule: RendererRule): RendererRule {
  return (tokens, index, options, env, self) => {
    if (ours(tokens[index]) !== undefined) return rule(tokens, index, options, env, self)
    return before === undefined ? self.renderToken(tokens, index, options) : before(tokens, index, options, env, self)
  }
}

/** Renders a heading with its id from `meta`, because VS Code has replaced the `id` attribute by its own. */
const renderHeading: RendererRule = (tokens, index, options, _env, self) => {
  const token = tokens[index]
  if (token === undefined) return ''
  const { id } = ours(token) as { id: string | null }
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'id')
  if (id !== null) token.attrs.push(['id', id])
  return self.renderToken(tokens, index, options)
}

const renderCode: RendererRule = (tokens, index, options, _env, self) => {
  const token = tokens[index]
  if (token === undefined) return ''
  const { highlighted, codeClass, showWhitespace } = ours(token) as CodeWrapper
  const attributes = self.renderAttrs(token)
  const language = token.info
  const code = highlight(token.content, language, options.highlight) ?? escapeAll(token.content)
  if (highlighted !== undefined) {
    return `<div${attributes}>${rougeHtml(code, highlighted, true)}${'  '.repeat(token.level)}</div>\n`
  }
  const plain = code.replace(/\n$/, '')
  const shown = showWhitespace === true ? withVisibleBlanks(plain) : plain
  const codeAttributes = codeClass === undefined ? '' : attributesHtml(new Map([['class', codeClass]]))
  return `<pre${attributes}><code${codeAttributes}>${shown}\n</code></pre>\n`
}

type EditorHighlight = ((code: string, language: string, attributes: string) => string) | null | undefined

function highlight(code: string, language: string, by: EditorHighlight): string | undefined {
  return by?.(code, language, '') || undefined
}

function inlineMath(token: Token): string {
  const attributes = mathAttributes(token)
  const content = escapeAll(token.content)
  if (hasEngine(token)) return attributes === '' ? `\\(${content}\\)` : `<span${attributes}>$${token.content}$</span>`
  return `<span${attributes}>$${token.content}$</span>`
}

function blockMath(token: Token): string {
  const attributes = mathAttributes(token)
  if (!hasEngine(token)) return `<div${attributes}>$$\n${token.content}\n$$</div>\n`
  const content = `\\[${escapeAll(token.content)}\\]\n`
  return attributes === '' ? content : `<div${attributes}>${content}</div>\n`
}

function hasEngine(token: Token): boolean {
  return (ours(token) as { engine: string | null } | undefined)?.engine !== null
}

function mathAttributes(token: Token): string {
  const attributes = new Map((token.attrs ?? []).map(([name, value]) => [name, String(value)]))
  if (!hasEngine(token)) attributes.set('class', `${attributes.get('class') ?? ''} kdmath`.trim())
  return attributesHtml(attributes)
}
