import { isWithinOneTypo } from './isWithinOneTypo'

/**
 * The candidate that a misspelt name most likely means, or undefined: it differs in case, has a folder or an extension
 * that the name lacks, or differs by one typo. The last two only if there is just one such candidate.
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
