import { visible } from './controls'

/**
 * The text for the data of a GitHub workflow command, such as an annotation's message
 * (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts).
 */
export function forCommandData(text: string): string {
  return visible(text).replaceAll('%', '%25')
}

/**
 * The text for a property of a GitHub workflow command, such as a file name. Line ends are percent-encoded, and GitHub
 * decodes them, so the file of the annotation is found.
 */
export function forCommandProperty(text: string): string {
  return visible(text.replace(/[%\r\n]/g, encodeURIComponent))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
}
