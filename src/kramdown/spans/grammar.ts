import type { SpanParser } from '../spanState'

/** One row of a span grammar: its name, the characters with which it may begin, and its parser. */
export type Row = readonly [name: string, starts: string, parse: SpanParser]

/** The `starts` of a row whose spans may begin with any character. */
export const ANY = ''

/** The span parsers, grouped by the character with which a span begins. */
export interface Grammar {
  /** By ASCII code: 1 if a span may begin with the character, 2 if this depends on the characters around it, else 0. */
  readonly starts: Uint8Array
  readonly parsers: readonly (readonly SpanParser[])[]
  /** The parsers for all characters that are not ASCII. */
  readonly others: readonly SpanParser[]
}

/**
 * Creates a grammar. Spans may begin with a character of `always`, or, depending on the characters around it, with one
 * of `perhaps`.
 */
export function newGrammar(rows: readonly Row[], always: string, perhaps = ''): Grammar {
  const starts = new Uint8Array(128)
  for (const character of always) starts[character.charCodeAt(0)] = 1
  for (const character of perhaps) starts[character.charCodeAt(0)] = 2
  const parsersOf = (character: string) =>
    rows.filter(([, first]) => first === ANY || first.includes(character)).map(([, , parse]) => parse)
  const parsers = Array.from({ length: 128 }, (_, code) => parsersOf(String.fromCharCode(code)))
  return { starts, parsers, others: rows.filter(([, first]) => first === ANY).map(([, , parse]) => parse) }
}
