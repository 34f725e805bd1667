import { dataOf, type Data } from '../frontmatter/readPost'
import { titleize } from '../jekyll/url/slugify'
import { nameWithoutExtension } from '../text/path'
import type { Facts } from './facts/facts'
import type { SiteFileKind } from './facts/kinds'
import { deserialize } from './facts/serialized'
import { restore } from './facts/storedValue'

/** A post, draft, document or page as authors see it. */
export interface PageEntry {
  readonly path: string
  readonly kind: SiteFileKind
  /** The title in the front matter, else the title that Jekyll makes from the file's name. */
  readonly title: string
  /** The date in seconds since 1970; 0 without a date. */
  readonly date: number
  readonly tags: readonly string[]
  readonly categories: readonly string[]
  /** The values of the front matter. */
  readonly data: Data
}

/**
 * Returns the entry of a file. Its values are computed on request, because most lists of all entries need only the
 * titles.
 */
export function entryOf(path: string, facts: Facts): PageEntry {
  return new FileEntry(path, facts)
}

class FileEntry implements PageEntry {
  constructor(
    readonly path: string,
    private readonly facts: Facts,
  ) {}

  get kind(): SiteFileKind {
    return this.facts.kind
  }

  get title(): string {
    return this.facts.title ?? titleOf(this.path)
  }

  get date(): number {
    return this.facts.date ?? 0
  }

  get tags(): readonly string[] {
    return this.facts.tags ?? []
  }

  get categories(): readonly string[] {
    return this.facts.categories ?? []
  }

  get data(): Data {
    return frontMatterOf(this.facts)
  }
}

/** Returns the values of a file's front matter by key. */
export function frontMatterOf({ frontMatter }: Facts): Data {
  return dataOf({ value: restore(deserialize(frontMatter)?.value ?? null), isRefused: false })
}

function titleOf(path: string): string {
  const name = nameWithoutExtension(path)
  return titleize(name.replace(/^\d+-\d+-\d+-/, ''))
}
