import type { Config } from '../config/config'
import { locationOf } from './sourceLocation'

/** The types of content that Jekyll reads Markdown files as. */
export type PageKind = 'post' | 'draft' | 'document' | 'page'

/**
 * Returns what Jekyll reads the Markdown file at `path` (relative to the site's folder) as. Returns `undefined` for a
 * file that Jekyll does not convert because it is in a folder that Jekyll never reads, or has no Markdown extension. A
 * page also needs front matter, which the path does not show. A file in `_posts` is a post whatever its name.
 */
export function pageKind(path: string, config: Config): PageKind | undefined {
  if (!config.markdownExtensions.includes(extension(path))) return undefined
  const place = locationOf(path, config)
  if (place?.kind === 'post' || place?.kind === 'draft')
    return /(?:^|\/)[._#~][^/]*\//.test(place.entry) ? undefined : place.kind
  return place?.unread ? undefined : place?.kind
}

function extension(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}
