import { visible } from './controls'

/** The text on one line for the status bar, a quick pick or a code lens, which show an icon for `$(name)`. */
export function forLabel(text: string): string {
  return visible(text).replace(/\$(?=\()/g, '\\$')
}

/** The text on one line for a notification, which shows `[text](command:…)` as a link. */
export function forNotification(text: string): string {
  return visible(text).replaceAll('](', '] (')
}
