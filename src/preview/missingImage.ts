import type { MarkdownIt } from 'markdown-it'
import type { Localize } from '../messages/localize'
import { escapeHtml } from './tokens'

/** An image whose file does not exist. */
export interface MissingImage {
  /** The path at which the file was expected, relative to the site's folder. */
  readonly missing: string
  /**
   * True if the site has no folder of that path, so the blog probably keeps its images elsewhere, such as in another
   * repository.
   */
  readonly isElsewhere: boolean
}

/**
 * Renders a box in place of a missing image, with its alternative text and classes. The box names the expected file.
 */
export function missingBox(
  { missing, isElsewhere }: MissingImage,
  alt: string,
  classes: string,
  say: Localize,
): string {
  const key = isElsewhere ? 'preview.image-elsewhere' : 'preview.image-missing'
  const message = say({ key, args: { path: missing } })
  const names = ['jekyll-posts-missing', ...(isElsewhere ? ['is-elsewhere'] : []), ...classes.split(/\s+/)]
  const text = alt === '' ? '' : `<span class="jekyll-posts-alt">${escapeHtml(alt)}</span>`
  const attributes = `class="${escapeHtml(names.join(' ').trim())}" role="img" aria-label="${escapeHtml(`${alt} (${message})`)}"`
  return `<span ${attributes}>${text}<span>${escapeHtml(message)}</span></span>`
}

/** Makes the renderer show the boxes that `rewriteUrls` has put into the tokens of missing images. */
export function showMissingImages({ renderer }: MarkdownIt): void {
  const before = renderer.rules['image']
  renderer.rules['image'] = (tokens, index, options, env, self) => {
    const box: unknown = tokens[index]?.meta?.['jekyllPosts']
    if (typeof box === 'string') return box
    return before ? before(tokens, index, options, env, self) : self.renderToken(tokens, index, options)
  }
}
