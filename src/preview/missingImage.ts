import type { MarkdownIt } from 'markdown-it'
import type { Message } from '../messages/words'
import { escapeHtml } from './tokens'

/** Puts a message into the reader's words. */
export type Say = (message: Message) => string

/** A box in place of an image that is not there: which file was looked for. */
export function missingImage(path: string, alt: string, isElsewhere: boolean, say: Say): string {
  const message = say({ key: isElsewhere ? 'preview.image-elsewhere' : 'preview.image-missing', args: { path } })
  const classes = `jekyll-posts-missing${isElsewhere ? ' is-elsewhere' : ''}`
  const text = alt === '' ? '' : `<span class="jekyll-posts-alt">${escapeHtml(alt)}</span>`
  return `<span class="${classes}" role="img" aria-label="${escapeHtml(`${alt} (${message})`)}">${text}<span>${escapeHtml(message)}</span></span>`
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
