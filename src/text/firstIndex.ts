/**
 * The index of the first item for which `holds` is true, or the length of the list if there is none. `holds` must also
 * be true for all later items, because this is a binary search.
 */
export function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && !holds(item)) low = middle + 1
    else high = middle
  }
  return low
}
