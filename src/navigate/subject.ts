import type { FileText } from '../mention/fileText'
import type { Mention } from '../mention/mention'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import { fileNamed } from './fileNamed'

/** What mentions are about, however they put it: two mentions of one subject lead to the same. */
export type Subject =
  | { readonly kind: 'tag' | 'category' | 'layout' | 'include' | 'class' | 'data'; readonly name: string }
  /** Known in one file only. */
  | { readonly kind: 'ald' | 'footnote'; readonly name: string; readonly path: string }
  /** A post, page or picture, by its path from the site's folder. */
  | { readonly kind: 'file'; readonly path: string }

/** `undefined` for keys and values, and for what leads nowhere. */
export function subjectOf(mention: Mention, file: FileText, site: Site, when: Clock): Subject | undefined {
  const { kind, name } = mention
  if (kind === 'key' || kind === 'value') return undefined
  if (kind === 'ald' || kind === 'footnote') return { kind, name, path: file.path }
  if (kind !== 'post' && kind !== 'file' && kind !== 'image' && kind !== 'link') return { kind, name }
  const path = fileNamed(mention, site, when)
  return path === undefined ? undefined : { kind: 'file', path }
}

export function isSame(a: Subject, b: Subject): boolean {
  if (a.kind !== b.kind) return false
  const isOfName = (each: Subject): each is Exclude<Subject, { kind: 'file' }> => each.kind !== 'file'
  if (isOfName(a) && isOfName(b)) return a.name === b.name
  return !isOfName(a) && !isOfName(b) && a.path === b.path
}
