import { isAsciiWord } from '../characters'
import { type Abbreviation, type KramdownDocument, is24 } from '../document'
import { type Element, newElement } from '../element'

/** A node of a tree of characters (a trie) of all abbreviations. In it, each run of white space is one character. */
interface TrieNode {
  readonly next: Map<string, TrieNode>
  /** Whether white space matches only identical white space, as in kramdown 2.4. */
  readonly exactSpace: boolean
  /** The abbreviation that ends here. */
  found?: Abbreviation
}

interface Match {
  readonly end: number
  readonly abbreviation: Abbreviation
}

/**
 * Marks the abbreviations in the texts of `tree`. At each position, the longest abbreviation that no word character
 * follows is marked.
 */
export function markAbbreviations(document: KramdownDocument, tree: Element): void {
  if (document.abbreviations.size > 0) mark(tree, trieOf(document.abbreviations, is24(document.options)))
}

function trieOf(abbreviations: ReadonlyMap<string, Abbreviation>, exactSpace: boolean): TrieNode {
  const root: TrieNode = { exactSpace, next: new Map() }
  for (const [name, abbreviation] of abbreviations) {
    let node = root
    for (const character of exactSpace ? name : name.replace(/[\s\p{Z}]+/gu, ' ')) {
      const next = node.next.get(character) ?? { exactSpace, next: new Map() }
      node.next.set(character, next)
      node = next
    }
    node.found = abbreviation
  }
  return root
}

function mark(tree: Element, root: TrieNode): void {
  const isRaw = tree.contentModel === 'raw'
  tree.children = tree.children.flatMap((child) => {
    if (child.type === 'text' && !isRaw) return split(child, root)
    mark(child, root)
    return [child]
  })
}

function split(text: Element, root: TrieNode): Element[] {
  const parts: Element[] = []
  let start = 0
  for (let at = 0; at <= text.value.length; at++) {
    const found = abbreviationAt(text.value, at, start, root)
    if (found === undefined) continue
    parts.push(newElement('text', text.value.slice(start, found.start), text.line))
    const abbreviation = newElement('abbreviation', text.value.slice(found.start, found.end), text.line)
    abbreviation.title = found.abbreviation.title
    // The two elements share this map, because a definition in a footnote gets its attributes only later.
    abbreviation.attributes = found.abbreviation.at.attributes ??= new Map()
    parts.push(abbreviation)
    start = found.end
    at = found.end - 1
  }
  if (parts.length === 0) return [text]
  return [...parts, newElement('text', text.value.slice(start), text.line)]
}

/**
 * Finds an abbreviation at `at` or at `at + 1`. It may start at `at` only at the start of a line or of the rest of the
 * text, and at `at + 1` only after a character that is not a word character. As in kramdown, if one of the two has an
 * abbreviation that no word character follows, the longest abbreviation is returned, even if a word character follows
 * it.
 */
function abbreviationAt(
  text: string,
  at: number,
  start: number,
  root: TrieNode,
): (Match & { start: number }) | undefined {
  const mayStart = at === start || text.charCodeAt(at - 1) === 10
  const mayStartNext = at < text.length && !isAsciiWord(text.charCodeAt(at))
  const atStart = mayStart ? longest(text, at, root, true) : undefined
  const atNext = mayStartNext ? longest(text, at + 1, root, true) : undefined
  if (atStart === undefined && atNext === undefined) return undefined
  const first = longest(text, at, root, false)
  if (first !== undefined) return { ...first, start: at }
  const second = longest(text, at + 1, root, false)
  return second === undefined ? undefined : { ...second, start: at + 1 }
}

/** The longest abbreviation at an offset. If `beforeNoWord` is true, no word character may follow it. */
function longest(text: string, offset: number, root: TrieNode, beforeNoWord: boolean): Match | undefined {
  let found: Match | undefined
  let node = root
  let at = offset
  while (at < text.length) {
    const space = root.exactSpace ? 0 : spaceAt(text, at)
    const character = space > 0 ? ' ' : String.fromCodePoint(text.codePointAt(at) ?? 0)
    const next = node.next.get(character)
    if (next === undefined) break
    at += space > 0 ? space : character.length
    node = next
    if (node.found !== undefined && !(beforeNoWord && isAsciiWord(text.charCodeAt(at))))
      found = { end: at, abbreviation: node.found }
  }
  return found
}

const SPACE = /[\s\p{Z}]+/uy

function spaceAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  if (code > 32 && code < 128) return 0
  SPACE.lastIndex = offset
  return SPACE.exec(text)?.[0].length ?? 0
}
