import { isPostKind } from './facts/kinds'
import type { Site } from './site'

/** Returns the number of posts and drafts of a site. */
export function countPosts(site: Site): number {
  return [...site.paths].filter((path) => isPostKind(site.facts(path)?.kind)).length
}
