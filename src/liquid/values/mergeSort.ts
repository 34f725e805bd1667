/**
 * Sorts as the C library does for Ruby: by merging, stable. JavaScript's own sort gives the same where the comparison is
 * sound; some of Liquid's are not, and say of two that have nothing that each is greater than the other.
 */
export function mergeSort<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Item[] {
  if (items.length < 2) return [...items]
  const middle = items.length >> 1
  return merge(mergeSort(items.slice(0, middle), compare), mergeSort(items.slice(middle), compare), compare)
}

function merge<Item>(left: readonly Item[], right: readonly Item[], compare: (a: Item, b: Item) => number): Item[] {
  const merged: Item[] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length)
    if (compare(left[i]!, right[j]!) <= 0) merged.push(left[i++]!)
    else merged.push(right[j++]!)
  return [...merged, ...left.slice(i), ...right.slice(j)]
}
