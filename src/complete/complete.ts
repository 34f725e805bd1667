import { cursorAt } from '../frontmatter/cursor'
import type { Site } from '../site/site'
import type { Completion } from './completion'
import { sources } from './sources'

/** What may stand at `offset` of the file at `path`, the likeliest first; nothing outside the front matter. */
export function complete(text: string, offset: number, path: string, site: Site): Completion[] {
  const cursor = cursorAt(text, offset)
  if (!cursor) return []
  return sources.flatMap((source) => [...source({ text, offset, path, cursor, site })])
}
