/** The text for a snippet of the editor, escaped so that the editor inserts it unchanged. */
export function forSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
