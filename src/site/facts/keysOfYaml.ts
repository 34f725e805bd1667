import type { DefinedName } from './facts'

/**
 * Finds the keys of a YAML file in block style from its lines and their indentation. Building a tree with positions
 * would take a hundred times as long, and wrong names from an unusual file do no harm. Leaves out keys in braces.
 */
export function keysOfYaml(text: string): DefinedName[] {
  const reader = new Reader()
  for (const line of text.matchAll(yamlLine)) reader.line(line)
  return [...reader.found.values()]
}

const yamlLine =
  /^( *)((?:-(?: +|(?=\r?$)))*)(?:(["']?)([^\s"'#&*!{}[\]-][^"'#\n]{0,100}?)\3[ \t]{0,10}:(?=[ \t\r]|$)([^\n]*))?/gm

const opensText = /(?:^|[ \t])[|>][-+\d]*[ \t\r]*$/

interface Level {
  readonly indent: number
  readonly names: readonly string[]
}

class Reader {
  readonly found = new Map<string, DefinedName>()
  /** The mappings and lists that may contain the line, the outermost first. */
  private levels: readonly Level[] = []
  /** The indentation of the parent of a block scalar. Deeper lines are the scalar's text. */
  private textIndent = Infinity

  line({
    index,
    0: whole,
    1: spaces = '',
    2: dashes = '',
    3: quote = '',
    4: key,
    5: rest = '',
  }: RegExpExecArray): void {
    if (whole.trim() === '' || spaces.length > this.textIndent) return
    const indent = spaces.length + dashes.length
    this.textIndent = opensText.test(rest) ? indent : Infinity
    const names = this.items(spaces.length, dashes)
    if (key === undefined) return
    this.levels = [...this.levels, { indent, names: [...names, key] }]
    this.define([...names, key].join('.'), index + indent + quote.length, key.length)
  }

  /**
   * Returns the path of a line's parents, with `[]` for each of its dashes. A list may have the same indentation as its
   * key.
   */
  private items(indent: number, dashes: string): readonly string[] {
    const isAbove = (level: Level) => level.indent < indent || (dashes !== '' && level.indent === indent)
    const above = this.levels.filter(isAbove)
    const count = dashes.replace(/[^-]/g, '').length
    const names = [...(above.at(-1)?.names ?? []), ...Array.from({ length: count }, () => '[]')]
    this.levels = count === 0 ? above : [...above, { indent: indent + 0.5, names }]
    return names
  }

  private define(name: string, start: number, length: number): void {
    if (!this.found.has(name)) this.found.set(name, { kind: 'data', name, start, end: start + length })
  }
}
