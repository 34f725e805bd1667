import { visible } from './controls'

/**
 * A text for one line of a terminal, or of a CI system's log. Some of those read commands out of any line: `::name::` at
 * its start, `##[name]` and `##vso[name]` anywhere in it.
 */
export function forTerminal(text: string): string {
  return visible(text)
    .replace(/^\s*::/, (colons) => colons.replace('::', ':\\x3a'))
    .replace(/##(?=\w*\[)/g, '#\\x23')
}
