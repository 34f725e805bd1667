import type { MarkdownIt } from 'markdown-it'
import type { Message } from '../messages/words'
import { escapeHtml } from './tokens'

/** Puts a message into the reader's words. */
export type Say = (message: Message) => string

/** An image that is not there. */
export interface MissingImage {
  /** Where its file was looked for, relative to the site's folder. */
  readonly missing: string
  /** True where the blog keeps such files in another place altogether. */
  readonly isElsewhere: boolean
}

/** A box in place of an image that is not there, with its alternative text and classes: which file was looked for. */
export function missingBox({ missing, isElsewhere }: MissingImage, alt: string, classes: string, say: Say): string {
  const message = say({
    key: isElsewhere ? 'preview.image-elsewhere' : 'preview.image-missing',
    args: { path: missing },
  })
  const names = ['jekyll-posts-missing', ...(isElsewhere ? ['is-elsewhere'] : []), ...classes.split(/\s+/)]
  const text = alt === '' ? '' : `<span class="jekyll-posts-alt">${escapeHtml(alt)}</span>`
  const attributes = `class="${escapeHtml(names.join(' ').trim())}" role="img" aria-label="${escapeHtml(`${alt} (${message})`)}"`
  return `<span ${attributes}>${text}<span>${escapeHtml(message)}</span></span>`
}

/** Renders the boxes that `pointAtSite` has left in the tokens of images; every other image as before. */
export function showMissingImages({ renderer }: MarkdownIt): void {
  const before = renderer.rules['image']
  renderer.rules['image'] = (tokens, index, options, env, self) => {
    const box: unknown = tokens[index]!.meta?.['jekyllPosts']
    if (typeof box === 'string') return box
    return before ? before(tokens, index, options, env, self) : self.renderToken(tokens, index, options)
  }
}
