import { maskStyles } from '../../text/maskStyles'
import { selectorNames } from './definedInStyles'
import type { DefinedName } from './facts'

/** A rule or block that may contain the lines below it. */
interface Block {
  readonly indent: number
  /** The names that `&` stands for in it. */
  readonly names: readonly string[]
}

/**
 * Returns the classes and ids for which a style sheet in Sass's indented syntax has rules; see `definedInStyles`. A
 * line is a rule if the next line is indented deeper (https://sass-lang.com/documentation/syntax/#the-indented-syntax).
 */
export function definedInIndented(text: string): DefinedName[] {
  const source = maskStyles(text, true)
  const found = new Map<string, DefinedName>()
  const blocks: Block[] = []
  for (const { start, end, indent, isBlock } of statements(source)) {
    while ((blocks.at(-1)?.indent ?? -1) >= indent) blocks.pop()
    const parents = blocks.at(-1)?.names ?? []
    const statement = source.slice(start, end)
    if (isBlock)
      blocks.push({
        indent,
        names: isNoRule.test(statement) ? parents : selectorNames(statement, start, parents, found),
      })
  }
  return [...found.values()]
}

/** Matches mixins, directives, properties and placeholders, which define no class or id. */
const isNoRule = /^[ \t]*(?:[=+@]|[\w-]+:(?:\s|$))/

interface Statement {
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly isBlock: boolean
}

/** Yields the lines that are not blank. A list of selectors may continue on the next line after a comma. */
function* statements(source: string): Generator<Statement> {
  const lines = [...source.matchAll(/^([ \t]*)(?:\S[^\n]*,[ \t\r]*\n[ \t]*)*\S[^\n]*/gm)]
  for (const [place, { index, 0: whole, 1: indent = '' }] of lines.entries()) {
    const next = lines[place + 1]?.[1]?.length ?? 0
    yield { start: index, end: index + whole.length, indent: indent.length, isBlock: next > indent.length }
  }
}
