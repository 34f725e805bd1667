import type { DestinationPlace } from '../cursor/place'
import { writeUrl } from '../site/urlForm'
import { usualForm } from '../site/usualForm'
import type { Context } from './completion'

/** How a destination that is being typed goes on. */
export interface Destination {
  readonly isImage: boolean
  /** The path as far as it is typed, `/` and on; `''` where there is none yet. */
  readonly typed: string
  /** What the author's letters are compared with for a file at a path. */
  filterFor(path: string, title?: string): string
  write(path: string): string
}

const root = /^\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}(?:\{\{-?\s*site\.baseurl\s*-?\}\})?/

/** The destination at the context's place; `undefined` where it leads elsewhere already. */
export function destinationAt(context: Context): Destination | undefined {
  const { text, offset, place } = context
  if (place.kind === 'liquid-string') return inString(context, text.slice(place.span.start, offset))
  if (place.kind !== 'destination') return undefined
  const before = text.slice(place.span.start, offset)
  const prefix = root.exec(before)?.[0] ?? ''
  const typed = before.slice(prefix.length)
  if (prefix === '' && !typed.startsWith('/')) return inOwnForm(context, place, typed)
  if (typed !== '' && !typed.startsWith('/')) return undefined
  const write = (path: string) => prefix + writeUrl(path, 'absolute')
  return { isImage: place.isImage, typed, write, filterFor: (path, title = '') => `${prefix}/${path} ${title}` }
}

/** Nothing or a title is typed: the whole is written as the blog writes it. */
function inOwnForm(context: Context, place: DestinationPlace, typed: string): Destination | undefined {
  if (/^[.#<]|[:{}]|\//.test(typed)) return undefined
  const form = usualForm(place.isImage ? 'image' : 'link', context)
  const quote = place.isHtml ? "'" : '"'
  return {
    ...{ isImage: place.isImage, typed: '' },
    filterFor: (path, title = '') => `${title} ${path.slice(path.lastIndexOf('/') + 1)} ${path}`.trim(),
    write: (path) => writeUrl(path, form, quote),
  }
}

const isPicture = /image|img|src|picture|photo|poster|thumb/i
const isAddress = /url|href|link|path/i

/** `{{ "/…" | relative_url }}`, and parameters of includes that are named after what they hold. */
function inString({ place, text, offset }: Context, typed: string): Destination | undefined {
  if (place.kind !== 'liquid-string' || (typed !== '' && !typed.startsWith('/'))) return undefined
  const name = place.parameter?.name ?? ''
  const isFiltered = ['relative_url', 'absolute_url', 'prepend'].includes(place.filters[0] ?? '')
  if (!isFiltered && !isPicture.test(name) && !isAddress.test(name)) return undefined
  const isImage = isPicture.test(name) || /!\[[^\]]*\]\([^)]*$/.test(text.slice(Math.max(0, offset - 200), offset))
  return { isImage, typed, write: (path) => `/${path}`, filterFor: (path, title = '') => `/${path} ${title}` }
}

/** True for a file that the editor offers by itself: what lies in the folder that is typed. */
export function isOffered(path: string, { typed }: Destination, { below, place }: Context): boolean {
  if (below !== '' || place.kind !== 'destination' || !typed.startsWith('/')) return false
  return path.slice(0, path.lastIndexOf('/') + 1) === typed.slice(1, typed.lastIndexOf('/') + 1)
}
