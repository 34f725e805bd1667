import type { Blog } from './blog'

/** Remembers the facts that each file last added to the index of its blog. */
export class ChangedFacts {
  private readonly byBlog = new WeakMap<Blog, Map<string, string>>()

  /**
   * Whether the facts of one of the files differ from the last call, or all files were read again (`paths` is empty).
   */
  haveChanged(blog: Blog, paths: readonly string[]): boolean {
    const known = this.byBlog.get(blog) ?? new Map<string, string>()
    this.byBlog.set(blog, known)
    const changed = paths.filter((path) => {
      const facts = factsOf(blog, path)
      const isSame = known.get(path) === facts
      known.set(path, facts)
      return !isSame
    })
    return paths.length === 0 || changed.length > 0
  }
}

function factsOf({ site }: Blog, path: string): string {
  return JSON.stringify({ ...site.facts(path), stamp: undefined })
}
