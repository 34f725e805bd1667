import type { ValueType } from './themes/theme'

/** A front matter key that Jekyll or most themes read. */
export interface FrontMatterKey {
  readonly name: string
  /** The types that its value may have. */
  readonly types: readonly ValueType[]
  /** The key of the message that documents this front matter key (`src/messages`). */
  readonly documentation: KeyDocumentation
}

type KeyDocumentation = `key.${keyof typeof types}`

// The keys of https://jekyllrb.com/docs/front-matter/ and https://jekyllrb.com/docs/posts/, and those that most themes
// read.
const types = {
  layout: ['text'],
  title: ['text'],
  date: ['date'],
  categories: ['list', 'text'],
  category: ['text'],
  tags: ['list', 'text'],
  tag: ['text'],
  permalink: ['text'],
  published: ['boolean'],
  excerpt: ['text'],
  excerpt_separator: ['text'],
  slug: ['text'],
  description: ['text'],
  author: ['text', 'list', 'mapping'],
  image: ['path', 'mapping'],
  toc: ['boolean'],
  last_modified_at: ['date'],
  redirect_from: ['list', 'path'],
} as const satisfies Readonly<Record<string, readonly ValueType[]>>

const names = Object.keys(types) as (keyof typeof types)[]

/** The keys that completion offers and hovers explain, the common ones first. */
export const keys: readonly FrontMatterKey[] = names.map((name) => ({
  name,
  types: types[name],
  documentation: `key.${name}`,
}))
