import type { FileText } from '../references/fileText'
import type { Reference } from '../references/reference'
import { referencesIn } from '../references/references'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import type { Span } from '../text/span'
import type { Steps } from '../text/steps'
import { featuresByKind } from './kinds'

export interface DocumentLink {
  readonly span: Span
  readonly path: string
}

/**
 * The links of a file that the editor does not follow by itself, in the order of the text, as the editor requires.
 * The editor searches for `/a.png` in the workspace folder. `followsRoot` is whether it then finds the same file as
 * Jekyll.
 */
export function* documentLinkSteps(
  file: FileText,
  site: Site,
  when: Clock,
  followsRoot: boolean,
): Steps<DocumentLink[]> {
  yield* file.scanAhead()
  const links: DocumentLink[] = []
  for (const reference of referencesIn(file)) {
    yield
    if (!linked.has(reference.kind) || reference.form === 'relative') continue
    const path = featuresByKind[reference.kind].definitions?.({ reference, file, site, when })[0]?.path
    if (path === undefined || (reference.form === 'rooted' && followsRoot && isFile(reference, path))) continue
    links.push({ span: reference.span, path })
  }
  return links.sort((a, b) => a.span.start - b.span.start)
}

const linked: ReadonlySet<string> = new Set(['layout', 'include', 'data', 'post', 'file', 'image', 'link'])

/** Whether a reference contains the path of the file, not its URL. */
function isFile({ name }: Reference, path: string): boolean {
  return path === name || path.endsWith(`/${name}`)
}
