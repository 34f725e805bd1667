import type { SpanParser } from '../spanState'

/** One row of a span grammar: its name, the characters with which it may begin, and its parser. */
export type Row = readonly [name: string, starts: string, parse: SpanParser]

/** For a row whose spans may begin with any character. */
export const ANY = ''

/** The span parsers, arranged by the character with which a span begins. */
export interface Grammar {
  /** By character code: 1 if a span may begin there, 2 if it depends on the characters around it. */
  readonly starts: Uint8Array
  readonly parsers: readonly (readonly SpanParser[])[]
  /** The parsers for all characters that are not ASCII. */
  readonly others: readonly SpanParser[]
}

/** Makes a grammar. Spans may begin at the characters of `always`, and at those of `perhaps` in some contexts. */
export function newGrammar(rows: readonly Row[], always: string, perhaps = ''): Grammar {
  const starts = new Uint8Array(128)
  for (const character of always) starts[character.charCodeAt(0)] = 1
  for (const character of perhaps) starts[character.charCodeAt(0)] = 2
  const parsersOf = (character: string) =>
    rows.filter(([, first]) => first === ANY || first.includes(character)).map(([, , parse]) => parse)
  const parsers = Array.from({ length: 128 }, (_, code) => parsersOf(String.fromCharCode(code)))
  return { starts, parsers, others: rows.filter(([, first]) => first === ANY).map(([, , parse]) => parse) }
}
