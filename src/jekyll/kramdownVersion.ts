import type { Edition } from './edition'

/** The kramdown whose markup a site gets; they differ in footnotes and a few other things. */
export type KramdownVersion = '2.4' | '2.5'

/**
 * The kramdown that a site is built with: the one that `Gemfile.lock` pins, else the one of its edition of Jekyll, which on
 * GitHub Pages is 2.4 (https://pages.github.com/versions/). `lock` is the file's text, empty where there is none.
 */
export function kramdownVersionOf(edition: Edition, lock: string): KramdownVersion {
  const pinned = /^ +kramdown \((\d+)\.(\d+)/m.exec(lock)
  if (pinned) return Number(pinned[1]) === 2 && Number(pinned[2]) >= 5 ? '2.5' : '2.4'
  return edition.version === '3.10' ? '2.4' : '2.5'
}
