import type { MarkdownIt } from 'markdown-it'

export type Token = ReturnType<MarkdownIt['parse']>[number]

/** Tokens with those inside of them. */
export function* allOf(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token
    if (token.children) yield* allOf(token.children)
  }
}

/** Text for HTML, between tags and in an attribute's double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
