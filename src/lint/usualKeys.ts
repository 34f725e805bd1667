const usual: ReadonlySet<string> = new Set([
  ...['layout', 'title', 'date', 'categories', 'category', 'tags', 'tag', 'permalink', 'published', 'author'],
  ...['excerpt', 'description', 'image', 'subtitle', 'comments', 'toc', 'header', 'slug', 'last_modified_at'],
])

/** True for a key that many posts have, in any case. */
export function isUsualKey(name: string): boolean {
  return usual.has(name.toLowerCase())
}
