import type { Config } from './config'
import { placeOf } from './place'

/** What Jekyll takes a Markdown file for. */
export type PageKind = 'post' | 'draft' | 'document' | 'page'

/**
 * What Jekyll takes the Markdown file at `path` (relative to the site's folder, `/` between its parts) for; `undefined`
 * where it does not convert it: below a folder that Jekyll never reads, or without a Markdown extension. A page is one
 * only if it has front matter, which the path does not tell; a file below `_posts` counts as a post whatever its name,
 * since its author means one.
 */
export function pageKind(path: string, config: Config): PageKind | undefined {
  if (!config.markdownExtensions.includes(extension(path))) return undefined
  const place = placeOf(path, config)
  if (place?.kind === 'post' || place?.kind === 'draft')
    return /(?:^|\/)[._#~][^/]*\//.test(place.entry) ? undefined : place.kind
  return place?.unread ? undefined : place?.kind
}

function extension(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}
