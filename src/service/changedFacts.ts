import type { Blog } from './blog'

/** What files were last seen to give to the rest of their blog. */
export class ChangedFacts {
  private readonly byBlog = new WeakMap<Blog, Map<string, string>>()

  /** True where one of the files gives something else than before, or where all were read anew: no paths then. */
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
