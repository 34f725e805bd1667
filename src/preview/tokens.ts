import type { MarkdownIt } from 'markdown-it'

/** A token of markdown-it. */
export type MarkdownToken = ReturnType<MarkdownIt['parse']>[number]

/** Yields all tokens, each followed by its children. */
export function* withChildren(tokens: readonly MarkdownToken[]): Generator<MarkdownToken> {
  for (const token of tokens) {
    yield token
    if (token.children) yield* withChildren(token.children)
  }
}

/** Escapes a text for use in HTML, between tags and in an attribute with double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Whether the content of a token is HTML. */
export function isHtmlToken({ type }: MarkdownToken): boolean {
  return type === 'html_block' || type === 'html_inline' || type === 'kramdown_html'
}
