import type { FileText } from '../mention/fileText'
import type { Mention } from '../mention/mention'
import { mentionsAt, mentionsIn } from '../mention/mentions'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import { isSame, subjectOf, type Subject } from './subject'

/** The subject of the reference at an offset. The title of a post refers to the post itself. */
export function subjectAt(file: FileText, offset: number, site: Site, when: Clock): Subject | undefined {
  for (const mention of mentionsAt(file, offset)) {
    const subject = isTitle(mention) ? ownSubject(file, site) : subjectOf(mention, file, site, when)
    if (subject) return subject
  }
  return undefined
}

function isTitle({ kind, name, key }: Mention): boolean {
  return (kind === 'key' && name === 'title') || (kind === 'value' && key === 'title')
}

function ownSubject({ path }: FileText, site: Site): Subject | undefined {
  return site.has(path) ? { kind: 'file', path } : undefined
}

/** The references to a subject in a file, in the order of the text. */
export function mentionsOf(subject: Subject, file: FileText, site: Site, when: Clock): Mention[] {
  const found = [...mentionsIn(file)].filter((mention) => {
    const other = subjectOf(mention, file, site, when)
    return other !== undefined && isSame(subject, other)
  })
  return found.sort((a, b) => a.span.start - b.span.start)
}
