import { l10n } from 'vscode'
import { visible } from '../../escape/controls'
import { forMarkdown } from '../../escape/markdown'
import { advice } from '../../messages/advice'
import { reasons, type ReasonKey } from '../../messages/reasons'
import { messages, type Message } from '../../messages/messages'
import type { Localize } from '../../service/host'

/** Returns a message in the language of the editor. Control characters in quoted text become visible. */
export function translate({ key, args = {} }: Message): string {
  const values = Object.entries(args).map(([name, value]) => [name, quoted(value)])
  return l10n.t(messages[key], Object.fromEntries(values) as Record<string, string | number>)
}

function quoted(value: string | number | Message): string | number {
  if (typeof value === 'string') return visible(value)
  return typeof value === 'object' ? translate(value) : value
}

/** Returns a message as Markdown, with its arguments escaped. */
export function translateForMarkdown({ key, args = {} }: Message): string {
  const escaped = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'object' ? translateForMarkdown(value) : forMarkdown(String(value)),
  ])
  return translate({ key, args: Object.fromEntries(escaped) as Record<string, string> })
}

/** Returns why Jekyll does not write a post, or what is wrong with it, in the language of the editor. */
export function translateReason(reason: ReasonKey): string {
  return l10n.t(reasons[reason])
}

/** Returns what the author can do about it, in the language of the editor; empty if that is obvious. */
export function translateAdvice(reason: ReasonKey): string {
  const english = advice[reason]
  return english === undefined ? '' : l10n.t(english)
}

export const localize: Localize = { message: translate, reason: translateReason, advice: translateAdvice }
