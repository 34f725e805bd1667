/** A text inside a snippet of the editor, shown as it is. */
export function forSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
