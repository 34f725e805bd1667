import { maskStyles } from '../text/maskStyles'
import { selectorNames } from './definedInStyles'
import type { Defined } from './facts'

/** A rule or block that lines below it may belong to. */
interface Block {
  readonly indent: number
  /** What `&` stands for in it. */
  readonly names: readonly string[]
}

/**
 * The classes and ids that a style sheet in Sass's indented syntax has rules for, as `definedInStyles`. A line is a rule where
 * the next one stands deeper (https://sass-lang.com/documentation/syntax/#the-indented-syntax).
 */
export function definedInIndented(text: string): Defined[] {
  const source = maskStyles(text, true)
  const found = new Map<string, Defined>()
  const blocks: Block[] = []
  for (const { start, end, indent, isBlock } of statements(source)) {
    while (blocks.length > 0 && blocks.at(-1)!.indent >= indent) blocks.pop()
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

/** Mixins, directives, properties and placeholders of no name. */
const isNoRule = /^[ \t]*(?:[=+@]|[\w-]+:(?:\s|$))/

interface Statement {
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly isBlock: boolean
}

/** The lines that are not blank; a list of selectors may go on after its comma. */
function* statements(source: string): Generator<Statement> {
  const lines = [...source.matchAll(/^([ \t]*)(?:\S[^\n]*,[ \t\r]*\n[ \t]*)*\S[^\n]*/gm)]
  for (const [place, { index, 0: whole, 1: indent = '' }] of lines.entries()) {
    const next = lines[place + 1]?.[1]?.length ?? 0
    yield { start: index, end: index + whole.length, indent: indent.length, isBlock: next > indent.length }
  }
}
