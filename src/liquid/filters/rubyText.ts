import type { Budget } from '../run/limits'

/** The text without ASCII white space and NUL at both ends, as Ruby's `strip` returns it. */
export function strip(text: string): string {
  return stripRight(stripLeft(text))
}

export function stripLeft(text: string): string {
  let start = 0
  while (start < text.length && isBlank(text.charCodeAt(start))) start += 1
  return text.slice(start)
}

/**
 * The text without white space at its end, as Ruby's `rstrip` returns it. This uses no regular expression, because one
 * for the end of a text can take quadratic time.
 */
export function stripRight(text: string): string {
  let end = text.length
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1
  return text.slice(0, end)
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0
}

/** The words of a text, as Ruby's `split` without arguments returns them. */
export function words(text: string): string[] {
  return text.split(/[\0 \t\r\n\f\v]+/).filter((word) => word !== '')
}

/**
 * Splits a text as Ruby's `split` does with a string. Empty parts at the end are left out. A single space matches any
 * white space.
 */
export function splitText(text: string, by: string, budget: Budget): string[] {
  budget.spend(text.length >> 2)
  if (by === ' ') return words(text)
  const parts = by === '' ? Array.from(text) : text.split(by)
  let length = parts.length
  while (length > 0 && parts[length - 1] === '') length -= 1
  return parts.slice(0, length)
}
