/** A front matter key that Jekyll reads, or that most themes do. */
export interface Key {
  readonly name: string
  /** Names the sentence that documents it (`src/messages`). */
  readonly documentation: KeyDocumentation
}

export type KeyDocumentation = `key.${(typeof names)[number]}`

// https://jekyllrb.com/docs/front-matter/, https://jekyllrb.com/docs/posts/ and what themes share.
const names = [
  'layout',
  'title',
  'date',
  'categories',
  'category',
  'tags',
  'tag',
  'permalink',
  'published',
  'excerpt',
  'excerpt_separator',
  'slug',
  'description',
  'author',
  'image',
  'toc',
  'last_modified_at',
  'redirect_from',
] as const

/** The keys that completion offers and hovers explain, the usual ones first. */
export const keys: readonly Key[] = names.map((name) => ({ name, documentation: `key.${name}` }))
