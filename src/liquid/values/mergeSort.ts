/**
 * Sorts by merging, like the C library that Ruby uses. JavaScript's own sort returns the same result if the comparison
 * is consistent. Some of Liquid's comparisons are not: each of two `nil` values is greater than the other.
 */
export function mergeSort<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Item[] {
  if (items.length < 2) return [...items]
  const middle = items.length >> 1
  return merge(mergeSort(items.slice(0, middle), compare), mergeSort(items.slice(middle), compare), compare)
}

function merge<Item>(left: readonly Item[], right: readonly Item[], compare: (a: Item, b: Item) => number): Item[] {
  const merged: Item[] = []
  const rest = right.values()
  let next = rest.next()
  for (const item of left) {
    for (; !next.done && !(compare(item, next.value) <= 0); next = rest.next()) merged.push(next.value)
    merged.push(item)
  }
  return next.done ? merged : [...merged, next.value, ...rest]
}
