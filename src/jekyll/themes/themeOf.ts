import type { Config } from '../config'
import type { Theme } from './theme'
import { themes } from './themes'
import { allNames } from './vocabulary'

type Named = Pick<Config, 'theme' | 'remoteTheme'>

/**
 * The theme that a site is written for: the one that `_config.yml` names, or the one among its gems if it names none;
 * `undefined` where that is none of ours. What becomes of a file never depends on a gem's own `_config.yml`: Jekyll takes out
 * of it each key that it has a default for itself, `defaults:`, `permalink:` and `collections:` among them
 * (`Site#load_theme_configuration`, https://github.com/jekyll/jekyll/blob/v4.4.1/lib/jekyll/site.rb). Texts of `Gemfile` and `Gemfile.lock`, empty where there is none.
 */
export function themeOf({ theme, remoteTheme }: Named, gemfile: string, lock: string): Theme | undefined {
  // jekyll-remote-theme puts its theme in place of the gem's: https://github.com/benbalter/jekyll-remote-theme
  if (remoteTheme !== undefined) return themes.find(({ repository }) => repository === repositoryIn(remoteTheme))
  if (theme !== undefined) return themes.find(({ gems }) => gems.includes(theme.trim().toLowerCase()))
  const names = new Set([...gemsIn(gemfile), ...dependenciesIn(lock)])
  return themes.find(({ gems }) => gems.some((gem) => names.has(gem)))
}

/** Whether Jekyll looks for layouts and includes in a theme: a gem that only stands in the Gemfile brings none. */
export function namesTheme({ theme, remoteTheme }: Named): boolean {
  return theme !== undefined || remoteTheme !== undefined
}

/** The names of layouts that a site's theme brings; `undefined` where it names one that is none of ours. */
export function themeLayouts(named: Named, gemfile: string, lock: string): readonly string[] | undefined {
  if (!namesTheme(named)) return []
  const theme = themeOf(named, gemfile, lock)
  return theme && allNames(theme.layouts)
}

/** `owner/name` of `owner/name`, `owner/name@version` or `https://github.com/owner/name`, in lower case as our table has it. */
function repositoryIn(remoteTheme: string): string {
  return remoteTheme
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/[^/]+\//, '')
    .replace(/@.*$/, '')
}

/** The gems that a Gemfile asks for, except in comments. */
function gemsIn(gemfile: string): string[] {
  return [...gemfile.matchAll(/^[^#\n\r\u2028\u2029]*?\bgem[\s(]+["']([^"']+)["']/gm)].map((match) => match[1]!)
}

/** The gems that the site itself asks for; the lock file's other parts also hold what these need (GitHub Pages: minima). */
function dependenciesIn(lock: string): string[] {
  const section = /^DEPENDENCIES\r?\n((?: {2}.*(?:\r?\n|$))*)/m.exec(lock)?.[1] ?? ''
  return [...section.matchAll(/^ {2}([\w.-]+)/gm)].map((match) => match[1]!)
}
