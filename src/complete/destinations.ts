import type { DestinationContext } from '../cursorContext/cursorContext'
import { writeUrl } from '../site/urlForm'
import { mostUsedForm } from '../site/mostUsedForm'
import type { SourceContext } from './completion'

/** How the destination at the cursor is completed. */
export interface TypedDestination {
  readonly isImage: boolean
  /** The typed part of the path, from its `/` on; `''` if none is typed. */
  readonly typed: string
  /** Returns the text that is compared with the typed text, for the file at a path. */
  filterFor(path: string, title?: string): string
  /** Returns the text that completes the destination with the file at a path. */
  write(path: string): string
}

const root = /^\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}(?:\{\{-?\s*site\.baseurl\s*-?\}\})?/

/** Returns how to complete the destination at the cursor; `undefined` if the typed text already leads elsewhere. */
export function destinationAt(context: SourceContext): TypedDestination | undefined {
  const { text, offset, cursorContext } = context
  if (cursorContext.kind === 'liquid-string') return inString(context, text.slice(cursorContext.span.start, offset))
  if (cursorContext.kind !== 'destination') return undefined
  const before = text.slice(cursorContext.span.start, offset)
  const prefix = root.exec(before)?.[0] ?? ''
  const typed = before.slice(prefix.length)
  if (prefix === '' && !typed.startsWith('/')) return inOwnForm(context, cursorContext, typed)
  if (typed !== '' && !typed.startsWith('/')) return undefined
  const write = (path: string) => prefix + writeUrl(path, 'absolute')
  return { isImage: cursorContext.isImage, typed, write, filterFor: (path, title = '') => `${prefix}/${path} ${title}` }
}

/**
 * Returns how to complete a destination in which nothing or a title is typed. It is written in the form that the blog
 * uses most.
 */
function inOwnForm(context: SourceContext, place: DestinationContext, typed: string): TypedDestination | undefined {
  if (/^[.#<]|[:{}]|\//.test(typed)) return undefined
  const form = mostUsedForm(place.isImage ? 'image' : 'link', context)
  const quote = place.isHtml ? "'" : '"'
  return {
    isImage: place.isImage,
    typed: '',
    filterFor: (path, title = '') => `${title} ${path.slice(path.lastIndexOf('/') + 1)} ${path}`.trim(),
    write: (path) => writeUrl(path, form, quote),
  }
}

const imageParameter = /image|img|src|picture|photo|poster|thumb/i
const urlParameter = /url|href|link|path/i

/**
 * Returns how to complete a destination in a string: `{{ "/…" | relative_url }}`, or a parameter of an include with a
 * name such as `image`.
 */
function inString({ cursorContext, text, offset }: SourceContext, typed: string): TypedDestination | undefined {
  if (cursorContext.kind !== 'liquid-string' || (typed !== '' && !typed.startsWith('/'))) return undefined
  const name = cursorContext.parameter?.name ?? ''
  const isFiltered = ['relative_url', 'absolute_url', 'prepend'].includes(cursorContext.filters[0] ?? '')
  if (!isFiltered && !imageParameter.test(name) && !urlParameter.test(name)) return undefined
  const isImage = imageParameter.test(name) || /!\[[^\]]*\]\([^)]*$/.test(text.slice(Math.max(0, offset - 200), offset))
  return { isImage, typed, write: (path) => `/${path}`, filterFor: (path, title = '') => `/${path} ${title}` }
}

/** Whether the editor itself completes a file, because the file is in the typed folder. */
export function isOfferedByEditor(
  path: string,
  { typed }: TypedDestination,
  { sitePathInWorkspace, cursorContext }: SourceContext,
): boolean {
  if (sitePathInWorkspace !== '' || cursorContext.kind !== 'destination' || !typed.startsWith('/')) return false
  return path.slice(0, path.lastIndexOf('/') + 1) === typed.slice(1, typed.lastIndexOf('/') + 1)
}
