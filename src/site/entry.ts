import { dataOf, type Data } from '../frontmatter/readPost'
import { titleize } from '../jekyll/slugify'
import { nameWithoutExtension } from '../text/path'
import type { Facts } from './facts'
import type { FileKind } from './kinds'
import { unpack } from './packed'
import { restore } from './storedValue'

/** A post, draft, document or page as authors see it. */
export interface Entry {
  readonly path: string
  readonly kind: FileKind
  /** The title in the front matter, else the one that Jekyll makes of the file's name. */
  readonly title: string
  /** The date in seconds since 1970; 0 without a date. */
  readonly date: number
  readonly tags: readonly string[]
  readonly categories: readonly string[]
  /** The values of the front matter. */
  readonly data: Data
}

/**
 * Returns the entry of a file. Its values are computed on request, because most lists of all entries need only titles.
 */
export function entryOf(path: string, facts: Facts): Entry {
  return new FileEntry(path, facts)
}

class FileEntry implements Entry {
  constructor(
    readonly path: string,
    private readonly facts: Facts,
  ) {}

  get kind(): FileKind {
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

/** The values of a file's front matter by key. */
export function frontMatterOf({ frontMatter }: Facts): Data {
  return dataOf({ value: restore(unpack(frontMatter)?.value ?? null), isRefused: false })
}

function titleOf(path: string): string {
  const name = nameWithoutExtension(path)
  return titleize(name.replace(/^\d+-\d+-\d+-/, ''))
}
