import type { JekyllVersion } from './jekyllVersion'

/** The kramdown version that converts a site's Markdown. The versions differ in footnotes and a few other things. */
export type KramdownVersion = '2.4' | '2.5'

/**
 * Returns the kramdown version that builds a site: the one in `Gemfile.lock`, else the one that comes with `edition`.
 * On GitHub Pages it is 2.4 (https://pages.github.com/versions/). `lock` is the file's text; empty for a missing file.
 */
export function kramdownVersionOf(edition: JekyllVersion, lock: string): KramdownVersion {
  const pinned = /^ +kramdown \((\d+)\.(\d+)/m.exec(lock)
  if (pinned) return Number(pinned[1]) === 2 && Number(pinned[2]) >= 5 ? '2.5' : '2.4'
  return edition.version === '3.10' ? '2.4' : '2.5'
}
