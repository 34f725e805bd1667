import { isAsciiWord } from '../characters'
import { type Abbreviation, type Document, is24 } from '../document'
import { type Element, element } from '../element'

/** One character of the abbreviations that begin alike; white space of any kind and length is one. */
interface Branch {
  readonly next: Map<string, Branch>
  /** As kramdown 2.4 has it: white space only stands for itself. */
  readonly exactSpace: boolean
  found?: Abbreviation
}

interface Match {
  readonly end: number
  readonly abbreviation: Abbreviation
}

/** Marks every abbreviation in the texts of `tree`: the longest that stands there, where no word character follows. */
export function markAbbreviations(document: Document, tree: Element): void {
  if (document.abbreviations.size > 0) mark(tree, treeOf(document.abbreviations, is24(document.options)))
}

function treeOf(abbreviations: ReadonlyMap<string, Abbreviation>, exactSpace: boolean): Branch {
  const root: Branch = { exactSpace, next: new Map() }
  for (const [name, abbreviation] of abbreviations) {
    let branch = root
    for (const character of exactSpace ? name : name.replace(/[\s\p{Z}]+/gu, ' ')) {
      const next = branch.next.get(character) ?? { exactSpace, next: new Map() }
      branch.next.set(character, next)
      branch = next
    }
    branch.found = abbreviation
  }
  return root
}

function mark(tree: Element, root: Branch): void {
  const isRaw = tree.contentModel === 'raw'
  tree.children = tree.children.flatMap((child) => {
    if (child.type === 'text' && !isRaw) return split(child, root)
    mark(child, root)
    return [child]
  })
}

function split(text: Element, root: Branch): Element[] {
  const parts: Element[] = []
  let start = 0
  for (let at = 0; at <= text.value.length; at++) {
    const found = abbreviationAt(text.value, at, start, root)
    if (found === undefined) continue
    parts.push(element('text', text.value.slice(start, found.start), text.line))
    const abbreviation = element('abbreviation', text.value.slice(found.start, found.end), text.line)
    abbreviation.title = found.abbreviation.title
    // Shared, since a definition in a footnote gets its attributes only later.
    abbreviation.attributes = found.abbreviation.at.attributes ??= new Map()
    parts.push(abbreviation)
    start = found.end
    at = found.end - 1
  }
  if (parts.length === 0) return [text]
  return [...parts, element('text', text.value.slice(start), text.line)]
}

/** At `at` itself at the start of a line or of what is left, else behind the character there if that is no word's. */
function abbreviationAt(
  text: string,
  at: number,
  start: number,
  root: Branch,
): (Match & { start: number }) | undefined {
  const startsHere = at === start || text.charCodeAt(at - 1) === 10
  const afterHere = at < text.length && !isAsciiWord(text.charCodeAt(at))
  const here = startsHere ? longest(text, at, root, true) : undefined
  const after = afterHere ? longest(text, at + 1, root, true) : undefined
  if (here === undefined && after === undefined) return undefined
  const first = longest(text, at, root, false)
  if (first !== undefined) return { ...first, start: at }
  const second = longest(text, at + 1, root, false)
  return second === undefined ? undefined : { ...second, start: at + 1 }
}

function longest(text: string, offset: number, root: Branch, beforeNoWord: boolean): Match | undefined {
  let found: Match | undefined
  let branch = root
  let at = offset
  while (at < text.length) {
    const space = root.exactSpace ? 0 : spaceAt(text, at)
    const character = space > 0 ? ' ' : String.fromCodePoint(text.codePointAt(at)!)
    const next = branch.next.get(character)
    if (next === undefined) break
    at += space > 0 ? space : character.length
    branch = next
    if (branch.found !== undefined && !(beforeNoWord && isAsciiWord(text.charCodeAt(at))))
      found = { end: at, abbreviation: branch.found }
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
