import { capitalize, downcase } from '../ruby/letterCase'

/** A text as a part of a URL (`Utils.slugify`, https://github.com/jekyll/jekyll/blob/master/lib/jekyll/utils.rb). */
export function slugify(text: string): string {
  return downcase(withHyphens(text, /[^\p{M}\p{L}\p{Nd}]+/gu))
}

/** As `slugify`, with the case and the punctuation that a URL may hold: what `:title` is in a permalink. */
export function slugifyTitle(text: string): string {
  return withHyphens(text, /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu)
}

/** The title that Jekyll makes from a file's name: `hello-world` is `Hello World`. */
export function titleize(slug: string): string {
  return slug.replace(/-+$/, '').split('-').map(capitalize).join(' ')
}

function withHyphens(text: string, replaced: RegExp): string {
  return text.replace(replaced, '-').replace(/^-|-$/g, '')
}
