/** The texts of a site's files, at hand without waiting: paths are relative to the site's folder. */
export interface Shelf {
  text(path: string): Text
  /** A text of the site's theme, by its path in the theme's gem; there is none where nobody looks for gems. */
  ofTheme?(path: string): Text
}

/** A file's text, or why there is none. One that is `pending` is being read: the page is shown again when it is there. */
export type Text = { readonly text: string } | { readonly fault: 'absent' | 'pending' | 'too-large' | 'linked' }

/** Longer files are not read: nobody wrote them by hand, and reading their YAML would stand everything still. */
export const largestText = 1024 * 1024

/** What there is of a file's text by now. */
export function textOf(shelf: Shelf, path: string): string {
  const found = shelf.text(path)
  return 'text' in found ? found.text : ''
}
