/** Gives the texts of a site's files without waiting. Paths are relative to the site's folder. */
export interface FileCache {
  /** The text of a file, which is read if it is not in the cache yet. */
  text(path: string): CachedText
  /** The text of a file of the theme, by its path in the theme's gem. Absent if gems are not read. */
  themeText?(path: string): CachedText
}

/** A file's text, or the reason why there is none. A `pending` text is being read; the page is rendered again after that. */
export type CachedText = { readonly text: string } | { readonly fault: 'absent' | 'pending' | 'too-large' | 'linked' }

/** The size in bytes above which files are not read, since parsing their YAML would block the editor. */
export const maxTextSize = 1024 * 1024

/** The text of a file, or `''` if it is not available or not read yet. */
export function cachedText(shelf: FileCache, path: string): string {
  const found = shelf.text(path)
  return 'text' in found ? found.text : ''
}
