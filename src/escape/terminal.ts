import { visible } from './controls'

/**
 * The text for one line of a terminal or of a CI log. Some CI systems run commands that a line contains: `::name::` at
 * its start, `##[name]` and `##vso[name]` anywhere in it.
 */
export function forTerminal(text: string): string {
  return visible(text)
    .replace(/^\s*::/, (colons) => colons.replace('::', ':\\x3a'))
    .replace(/##(?=\w*\[)/g, '#\\x23')
}
