import { forMarkdown } from '../escape/markdown'
import type { Message } from '../messages/words'
import { say } from './say'

/** A message in the language of the editor, as Markdown. Its arguments are shown as plain text. */
export function sayInMarkdown({ key, args = {} }: Message): string {
  const escaped = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'object' ? sayInMarkdown(value) : forMarkdown(String(value)),
  ])
  return say({ key, args: Object.fromEntries(escaped) as Record<string, string> })
}
