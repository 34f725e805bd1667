import { visible } from './controls'

/**
 * The text for one line of a terminal or a CI log. Without escaping, some CI systems would run commands in a line:
 * `::name::` at its start, and `##[name]` and `##vso[name]` anywhere.
 */
export function forTerminal(text: string): string {
  return visible(text)
    .replace(/^\s*::/, (colons) => colons.replace('::', ':\\x3a'))
    .replace(/##(?=\w*\[)/g, '#\\x23')
}
