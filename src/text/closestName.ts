import { isWithinOneTypo } from './isWithinOneTypo'

/**
 * The candidate that a misspelt name most likely means, or undefined. The first choice is a candidate that differs only
 * in case, the second one with a folder or an extension that the name lacks, the third one that differs by one typo.
 * The second and third are returned only if there is exactly one such candidate.
 */
export function closestName(name: string, candidates: Iterable<string>): string | undefined {
  const names = [...candidates]
  const lower = name.toLowerCase()
  return (
    names.find((each) => each.toLowerCase() === lower) ??
    only(names.filter((each) => each.startsWith(`${name}.`) || each.endsWith(`/${name}`))) ??
    only(names.filter((each) => isWithinOneTypo(each, name)))
  )
}

function only(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined
}
