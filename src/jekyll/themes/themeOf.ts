import type { Config } from '../config/config'
import type { Theme } from './theme'
import { themes } from './themes'
import { allNames } from './vocabulary'

type Named = Pick<Config, 'theme' | 'remoteTheme'>

/**
 * Returns the theme of a site: the one in `_config.yml`, else the first of the site's gems that is a theme; `undefined`
 * for a theme that is not in our table. Takes the texts of `Gemfile` and `Gemfile.lock`; empty for a missing file. The
 * outcome of a file never depends on the `_config.yml` in a theme's gem, since Jekyll ignores each key in it that has a
 * default, such as `defaults:`, `permalink:` and `collections:` (`Site#load_theme_configuration`,
 * https://github.com/jekyll/jekyll/blob/v4.4.1/lib/jekyll/site.rb).
 */
export function findTheme({ theme, remoteTheme }: Named, gemfile: string, lock: string): Theme | undefined {
  // jekyll-remote-theme overrides the gem's theme: https://github.com/benbalter/jekyll-remote-theme
  if (remoteTheme !== undefined) return themes.find(({ repository }) => repository === repositoryIn(remoteTheme))
  if (theme !== undefined) return themes.find(({ gems }) => gems.includes(theme.trim().toLowerCase()))
  const names = new Set([...gemsIn(gemfile), ...dependenciesIn(lock)])
  return themes.find(({ gems }) => gems.some((gem) => names.has(gem)))
}

/**
 * Whether Jekyll looks for layouts and includes in a theme. It does not look in a theme gem that is only in the
 * Gemfile.
 */
export function usesTheme({ theme, remoteTheme }: Named): boolean {
  return theme !== undefined || remoteTheme !== undefined
}

/** The names of the layouts of a site's theme; `undefined` for a theme that is not in our table. */
export function themeLayouts(named: Named, gemfile: string, lock: string): readonly string[] | undefined {
  if (!usesTheme(named)) return []
  const theme = findTheme(named, gemfile, lock)
  return theme && allNames(theme.layouts)
}

/**
 * Returns `owner/name` from `owner/name`, `owner/name@version` or `https://github.com/owner/name`, in lower case as in
 * our table.
 */
function repositoryIn(remoteTheme: string): string {
  return remoteTheme
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/[^/]+\//, '')
    .replace(/@.*$/, '')
}

/** Returns the gems in a Gemfile, except those in comments. */
function gemsIn(gemfile: string): string[] {
  return [...gemfile.matchAll(/^[^#\n\r\u2028\u2029]*?\bgem[\s(]+["']([^"']+)["']/gm)].map(([, name = '']) => name)
}

/**
 * Returns the gems under `DEPENDENCIES` of the lock file, on which the site itself depends. Other sections also list
 * the dependencies of gems, such as minima for GitHub Pages.
 */
function dependenciesIn(lock: string): string[] {
  const section = /^DEPENDENCIES\r?\n((?: {2}.*(?:\r?\n|$))*)/m.exec(lock)?.[1] ?? ''
  return [...section.matchAll(/^ {2}([\w.-]+)/gm)].map(([, name = '']) => name)
}
