import type { Config } from './config'

/** Folders that Jekyll leaves alone by default, or writes itself. */
const unread: ReadonlySet<string> = new Set(['_site', 'node_modules', 'vendor', '.jekyll-cache', '.sass-cache', '.git'])

/**
 * True for a folder (its path relative to the site's) that may hold what the index wants: posts, drafts, layouts. The
 * others, which can hold a million files, are never walked.
 */
export function isReadFolder(path: string, config: Config): boolean {
  const special = [
    '_posts',
    '_drafts',
    ...[config.source, config.collectionsDir, config.layoutsDir].flatMap((dir) => dir.split('/')),
  ]
  return path.split('/').every((part) => !unread.has(part) && (!/^[._#~]/.test(part) || special.includes(part)))
}
