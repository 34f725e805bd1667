/**
 * Returns the texts of a site's files immediately, without waiting for the disk. Paths are relative to the site's
 * folder.
 */
export interface FileCache {
  /** Returns the text of a file. Starts to read the file if it is not in the cache yet. */
  text(path: string): CachedText
  /** Returns the text of a file of the theme, by its path in the theme's gem. Absent if gems are not read. */
  themeText?(path: string): CachedText
}

/**
 * A file's text, or the reason why it is not available. While a text is `pending`, it is being read; then the page is
 * rendered again.
 */
export type CachedText = { readonly text: string } | { readonly fault: 'absent' | 'pending' | 'too-large' | 'linked' }

/** The size in bytes of the largest file that is read. Parsing a larger YAML file would block the editor. */
export const maxTextSize = 1024 * 1024

/** Returns the text of a file; `''` if it is not available or not read yet. */
export function cachedText(fileCache: FileCache, path: string): string {
  const found = fileCache.text(path)
  return 'text' in found ? found.text : ''
}
