import { visible } from './controls'

/** The text on one line for the status bar, a quick pick or a code lens, where `$(name)` would be an icon. */
export function forLabel(text: string): string {
  return visible(text).replace(/\$(?=\()/g, '\\$')
}

/** The text on one line for a notification, where `[text](command:…)` would be a link. */
export function forNotification(text: string): string {
  return visible(text).replaceAll('](', '] (')
}
