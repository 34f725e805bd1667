import type { Value } from '../../frontmatter/node'
import { containsKey } from './containsKey'

/** Keys whose values are sentences. A sentence may begin with any character. */
const sentences: ReadonlySet<string> = new Set(['title', 'subtitle', 'description', 'excerpt', 'summary'])

const terms: ReadonlySet<string> = new Set(['tags', 'tag', 'categories', 'category'])

/**
 * Whether a value that a fix produced contains no remains of the error: no unmatched bracket or quote, and no list or
 * key inside a string.
 */
export function isPlausibleValue(key: string, value: Value): boolean {
  if (Array.isArray(value)) return value.every((item) => !(item instanceof Map) && isPlausibleValue(key, item))
  if (value instanceof Map)
    return !terms.has(key) && [...value].every(([name, item]) => isPlausibleValue(String(name), item))
  if (typeof value !== 'string') return true
  if (terms.has(key) && marksInTerm.test(value)) return false
  return isCertainText(value) && (sentences.has(key) || !/^[&*!|>%@`?=~-]|[:：﹕](?:\s|$)/.test(value))
}

const marksInTerm = /[[\]{}"“”„«»（）［］【】「」『』，、；;,]|^['‘’`@*&!|>%<-]|['‘’<>:*|!%@&-]$/

function isCertainText(text: string): boolean {
  return hasPairs(text) && !isList.test(text) && !leftOvers.some((left) => left.test(text)) && !containsKey(text)
}

function hasPairs(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1
  const isMatched = count('[') === count(']') && count('{') === count('}') && count('“') === count('”')
  return isMatched && count('"') % 2 === 0 && count('`') % 2 === 0
}

/** Matches `[a, b]`, `{a: b}` and `"a", "b"`. */
const isList = /^\[[^\]]*\]?$|^\{.*\}$|^(["']).*\1\s*,/s

const leftOvers: readonly RegExp[] = [
  /^[,\]})]|[,[{(*|&>@]$|^\[.*\][,;\]]*$/s, // a comma or bracket at an end
  /^[^\p{L}\p{N}]?(["']).*\1[^\p{L}\p{N}\s]*$/su, // a quoted value, perhaps with punctuation around the quotes
  /^[^']*[^\s\dsn]'$/is, // a closing quote without an opening one
  /(?:^|\s)[-–—]{2,}$|^[-–—]{2}/, // a line of dashes
  /^\s|\s$|\n/,
  /^[^\p{L}\p{N}]+$/u, // only punctuation
]
