import type { NameGroup, Theme, ValueType } from './theme'

/** A front matter key that a theme reads. */
export interface ThemeKey {
  readonly name: string
  readonly types: readonly ValueType[]
  /** A sentence, in English only. */
  readonly description: string
}

/** The keys at the top level, the usual ones first. */
export function themeKeys({ keys }: Theme): ThemeKey[] {
  const entries = keys.flatMap((group) => Object.entries(group.keys))
  return entries.map(([name, [types, description]]) => ({
    name,
    types: types.split(' or ') as ValueType[],
    description,
  }))
}

/** All names of some groups, in their order. */
export function allNames(groups: readonly NameGroup[]): string[] {
  return groups.flatMap(({ names }) => names)
}
