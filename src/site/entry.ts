import { dataOf, type Data } from '../frontmatter/readPost'
import { textOfValue } from '../frontmatter/textOfValue'
import { titleize } from '../jekyll/slugify'
import type { Facts } from './facts'
import type { FileKind } from './kinds'
import { restore } from './storedValue'

/** A post, draft, document or page as an author knows it. */
export interface Entry {
  readonly path: string
  readonly kind: FileKind
  /** As the front matter has it, else as Jekyll makes it of the file's name. */
  readonly title: string
  /** Its day, in seconds since 1970; 0 where it has none. */
  readonly date: number
  readonly tags: readonly string[]
  readonly categories: readonly string[]
  /** The front matter's values. */
  readonly data: Data
}

export function entryOf(path: string, facts: Facts): Entry {
  const data = frontMatterOf(facts)
  const title = data.get('title') ?? null
  return {
    path,
    kind: facts.kind,
    title: title === null || title === '' ? titleOf(path) : textOfValue(title),
    date: facts.date ?? 0,
    tags: facts.uses.tag ?? [],
    categories: facts.uses.category ?? [],
    data,
  }
}

/** The values of a file's front matter by key. */
export function frontMatterOf({ frontMatter }: Facts): Data {
  return dataOf({ value: frontMatter ? restore(frontMatter.value) : null, isRefused: false })
}

function titleOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  return titleize(name.replace(/^\d+-\d+-\d+-/, ''))
}
