/** The text for a snippet of the editor, which inserts it as it is. */
export function forSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
