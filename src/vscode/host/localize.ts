import { l10n } from 'vscode'
import { visible } from '../../escape/controls'
import { forMarkdown } from '../../escape/markdown'
import { advice } from '../../messages/advice'
import { reasons, type ReasonKey } from '../../messages/reasons'
import { messages, type Message } from '../../messages/messages'
import type { Localize } from '../../service/host'

/** A message in the language of the editor. What it quotes of the workspace stays on its line and turns nothing around. */
export function say({ key, args = {} }: Message): string {
  const said = Object.entries(args).map(([name, value]) => [name, quoted(value)])
  return l10n.t(messages[key], Object.fromEntries(said) as Record<string, string | number>)
}

function quoted(value: string | number | Message): string | number {
  if (typeof value === 'string') return visible(value)
  return typeof value === 'object' ? say(value) : value
}

/** A message whose arguments are shown as they are, whatever they mean to Markdown. */
export function sayInMarkdown({ key, args = {} }: Message): string {
  const escaped = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'object' ? sayInMarkdown(value) : forMarkdown(String(value)),
  ])
  return say({ key, args: Object.fromEntries(escaped) as Record<string, string> })
}

/** Why Jekyll does not write a post, or what is wrong with it, in the language of the editor. */
export function sayReason(reason: ReasonKey): string {
  return l10n.t(reasons[reason])
}

/** What the author can do about it, in the language of the editor; empty where that goes without saying. */
export function sayAdvice(reason: ReasonKey): string {
  const english = advice[reason]
  return english === undefined ? '' : l10n.t(english)
}

export const localize: Localize = { message: say, reason: sayReason, advice: sayAdvice }
