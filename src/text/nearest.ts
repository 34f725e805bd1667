import { isNear } from './distance'

/** The candidate that a name is most likely a slip of: another case, a part of its path or its extension, one letter. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const names = [...candidates]
  const lower = name.toLowerCase()
  return (
    names.find((each) => each.toLowerCase() === lower) ??
    only(names.filter((each) => each.startsWith(`${name}.`) || each.endsWith(`/${name}`))) ??
    only(names.filter((each) => isNear(each, name)))
  )
}

function only(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined
}
