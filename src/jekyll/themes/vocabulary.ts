import type { KeyEntries, NameGroup, Theme, ValueType } from './theme'

/** A front matter key that a theme reads. */
export interface ThemeKey {
  readonly name: string
  readonly types: readonly ValueType[]
  /** A sentence about the key, in English only. */
  readonly description: string
}

/** Returns the keys at the top level, the common ones first. */
export function themeKeys({ keys }: Theme): ThemeKey[] {
  return keys.flatMap((group) => keysOf(group.keys))
}

/** Returns the keys below another key, whose path has dots: `header`, `sidebar.nav`. */
export function themeKeysBelow({ keys }: Theme, path: string): ThemeKey[] {
  const [top = '', ...rest] = path.split('.')
  const entries = keys.map((group) => group.keys[top]?.[2])
  return entries.flatMap((fields) => keysOf(rest.reduce((each, name) => each?.[name]?.[2], fields) ?? {}))
}

/** Returns the key at a path; `undefined` for a key that the theme does not document. */
export function themeKeyAt(theme: Theme, path: string): ThemeKey | undefined {
  const known = keysByPath.get(theme) ?? new Map<string, ThemeKey | undefined>()
  keysByPath.set(theme, known)
  if (!known.has(path)) known.set(path, findKey(theme, path))
  return known.get(path)
}

/** The cached result of `themeKeyAt`, because completion looks up each key of a list. */
const keysByPath = new WeakMap<Theme, Map<string, ThemeKey | undefined>>()

function findKey(theme: Theme, path: string): ThemeKey | undefined {
  const dot = path.lastIndexOf('.')
  const name = path.slice(dot + 1)
  const siblings = dot < 0 ? themeKeys(theme) : themeKeysBelow(theme, path.slice(0, dot))
  return siblings.find((key) => key.name === name)
}

function keysOf(entries: KeyEntries): ThemeKey[] {
  return Object.entries(entries).map(([name, [types, description]]) => ({
    name,
    types: types.split(' or ') as ValueType[],
    description,
  }))
}

/** Returns all names of the groups, in the order of the groups. */
export function allNames(groups: readonly NameGroup[]): string[] {
  return groups.flatMap(({ names }) => names)
}
