import type { FileText } from '../references/fileText'
import type { Reference } from '../references/reference'
import { referencesAt, referencesIn } from '../references/references'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import { isSameSubject, subjectOf, type Subject } from './subject'

/** The subject of the reference at an offset. The title of a post refers to the post itself. */
export function subjectAt(file: FileText, offset: number, site: Site, when: Clock): Subject | undefined {
  for (const reference of referencesAt(file, offset)) {
    const subject = isTitle(reference) ? ownSubject(file, site) : subjectOf(reference, file, site, when)
    if (subject) return subject
  }
  return undefined
}

function isTitle({ kind, name, key }: Reference): boolean {
  return (kind === 'key' && name === 'title') || (kind === 'value' && key === 'title')
}

function ownSubject({ path }: FileText, site: Site): Subject | undefined {
  return site.has(path) ? { kind: 'file', path } : undefined
}

/** The references to a subject in a file, in the order of the text. */
export function referencesTo(subject: Subject, file: FileText, site: Site, when: Clock): Reference[] {
  const found = [...referencesIn(file)].filter((reference) => {
    const other = subjectOf(reference, file, site, when)
    return other !== undefined && isSameSubject(subject, other)
  })
  return found.sort((a, b) => a.span.start - b.span.start)
}
