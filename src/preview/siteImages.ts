import type { MarkdownIt } from 'markdown-it'

type Token = ReturnType<MarkdownIt['parse']>[number]

/**
 * Points images with a path from the site's root (`/assets/a.png`) at the site's source folder, by paths relative to the
 * file: the preview takes a leading slash for the workspace's folder. `path` is the file's, relative to the site's folder,
 * `source` the site's source folder below that (`''` for the folder itself).
 */
export function pointImagesAtSite(tokens: readonly Token[], path: string, source: string): void {
  const depth = path.split('/').length - 1
  const root = '../'.repeat(depth) + (source === '' ? '' : `${source}/`)
  for (const token of allOf(tokens)) {
    const src = token.type === 'image' ? token.attrGet('src') : null
    if (typeof src === 'string' && /^\/(?!\/)/.test(src)) token.attrSet('src', (root || './') + src.slice(1))
  }
}

function* allOf(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token
    if (token.children) yield* allOf(token.children)
  }
}
