import { visible } from './controls'

/**
 * The data of a GitHub workflow command, such as an annotation's message
 * (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts).
 */
export function forCommandData(text: string): string {
  return visible(text).replaceAll('%', '%25')
}

/** The value of a workflow command's property. GitHub gets the line ends back, so that it finds the annotation's file. */
export function forCommandProperty(text: string): string {
  return visible(text.replace(/[%\r\n]/g, encodeURIComponent))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
}
