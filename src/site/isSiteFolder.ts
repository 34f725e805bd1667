/** What is known of a folder: the names in it, and the text of its Gemfile where it has one. */
export interface FolderListing {
  readonly names: ReadonlySet<string>
  readonly gemfile: string | undefined
}

/** True for the folder of a Jekyll site: `_config.yml` beside `_posts`, `_layouts`, or a Gemfile that names jekyll. */
export function isSiteFolder({ names, gemfile }: FolderListing): boolean {
  if (!names.has('_config.yml') && !names.has('_config.yaml')) return false
  if (names.has('_posts') || names.has('_layouts')) return true
  return gemfile !== undefined && /^[^#\n]*\b(jekyll|github-pages)\b/m.test(gemfile)
}

/** The folder above the outermost `_posts` of a path, `''` for a `_posts` at its start; `undefined` where there is none. */
export function folderOfPosts(path: string): string | undefined {
  const parts = path.split('/')
  const index = parts.slice(0, -1).indexOf('_posts')
  return index < 0 ? undefined : parts.slice(0, index).join('/')
}
