/** The keys that most blogs use. */
const usual: ReadonlySet<string> = new Set([
  'layout',
  'title',
  'date',
  'categories',
  'category',
  'tags',
  'tag',
  'permalink',
  'published',
  'author',
  'excerpt',
  'description',
  'image',
  'subtitle',
  'comments',
  'toc',
  'header',
  'slug',
  'last_modified_at',
])

/** Whether a key occurs in the posts of most blogs. Case does not matter. */
export function isUsualKey(name: string): boolean {
  return usual.has(name.toLowerCase())
}
