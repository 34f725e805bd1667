import type { FileText } from '../references/fileText'
import type { Reference } from '../references/reference'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import { referencedFile } from './referencedFile'

/**
 * The target of a reference. References to the same file have the same subject, even if they are written differently.
 */
export type Subject =
  | { readonly kind: 'tag' | 'category' | 'layout' | 'include' | 'class' | 'data'; readonly name: string }
  /** A name that applies to one file only. */
  | { readonly kind: 'ald' | 'footnote'; readonly name: string; readonly path: string }
  /** A post, page, image or other file. Its path is relative to the site's folder. */
  | { readonly kind: 'file'; readonly path: string }

/** The subject of a reference; `undefined` for keys and values, and for a link to a file that does not exist. */
export function subjectOf(reference: Reference, file: FileText, site: Site, when: Clock): Subject | undefined {
  const { kind, name } = reference
  if (kind === 'key' || kind === 'value') return undefined
  if (kind === 'ald' || kind === 'footnote') return { kind, name, path: file.path }
  if (kind !== 'post' && kind !== 'file' && kind !== 'image' && kind !== 'link') return { kind, name }
  const path = referencedFile(reference, site, when)
  return path === undefined ? undefined : { kind: 'file', path }
}

/** Whether two subjects are the same. */
export function isSameSubject(a: Subject, b: Subject): boolean {
  if (a.kind !== b.kind) return false
  const hasName = (each: Subject): each is Exclude<Subject, { kind: 'file' }> => each.kind !== 'file'
  if (hasName(a) && hasName(b)) return a.name === b.name
  return !hasName(a) && !hasName(b) && a.path === b.path
}
