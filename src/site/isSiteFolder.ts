/** The names in a folder, and the text of its Gemfile if there is one. */
export interface FolderListing {
  readonly names: ReadonlySet<string>
  readonly gemfile: string | undefined
}

/**
 * Whether a folder is the folder of a Jekyll site: it has `_config.yml` and also `_posts`, `_layouts` or a Gemfile with
 * jekyll.
 */
export function isSiteFolder({ names, gemfile }: FolderListing): boolean {
  if (!names.has('_config.yml') && !names.has('_config.yaml')) return false
  if (names.has('_posts') || names.has('_layouts')) return true
  return gemfile !== undefined && /^[^#\n]*\b(jekyll|github-pages)\b/m.test(gemfile)
}

/**
 * The folder above the outermost `_posts` of a path; `''` for a `_posts` at its start, `undefined` if there is none.
 */
export function folderOfPosts(path: string): string | undefined {
  const parts = path.split('/')
  const index = parts.slice(0, -1).indexOf('_posts')
  return index < 0 ? undefined : parts.slice(0, index).join('/')
}
