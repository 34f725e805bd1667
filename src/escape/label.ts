import { visible } from './controls'

/** A text for the status bar, a quick pick or a code lens, which put an icon in the place of `$(name)`. On one line. */
export function forLabel(text: string): string {
  return visible(text).replace(/\$(?=\()/g, '\\$')
}

/** A text for a notification, which makes links of `[text](command:…)`. On one line. */
export function forNotification(text: string): string {
  return visible(text).replaceAll('](', '] (')
}
