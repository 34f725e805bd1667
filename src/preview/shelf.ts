/** Gives the texts of a site's files without waiting. Paths are relative to the site's folder. */
export interface Shelf {
  /** The text of a file, which is read if it is not in the cache yet. */
  text(path: string): Text
  /** The text of a file of the theme, by its path in the theme's gem. Absent if gems are not read. */
  ofTheme?(path: string): Text
}

/** A file's text, or the reason why there is none. A `pending` text is being read; the page is rendered again after that. */
export type Text = { readonly text: string } | { readonly fault: 'absent' | 'pending' | 'too-large' | 'linked' }

/** The size in bytes above which files are not read, since parsing their YAML would block the editor. */
export const largestText = 1024 * 1024

/** The text of a file, or `''` if it is not available or not read yet. */
export function textOf(shelf: Shelf, path: string): string {
  const found = shelf.text(path)
  return 'text' in found ? found.text : ''
}
