/**
 * The index of the first item of a sorted list for which `isBefore` is false. This is the index of the wanted item, or
 * the index at which to insert it.
 */
export function sortedIndex<Item>(sorted: readonly Item[], isBefore: (item: Item) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = sorted[middle]
    if (item !== undefined && isBefore(item)) low = middle + 1
    else high = middle
  }
  return low
}
