import { interpolationMark, maskStyles } from '../../text/maskStyles'
import type { DefinedName } from './facts'

/**
 * Returns the classes and ids for which a style sheet has rules, each at its first position. Follows Sass's nesting as
 * far as it forms names (inside `.image`, `&-wide` is `.image-wide`). Leaves out names with interpolation.
 */
export function definedInStyles(text: string, isSass: boolean): DefinedName[] {
  const source = maskStyles(text, isSass)
  const found = new Map<string, DefinedName>()
  const parents: (readonly string[])[] = []
  let start = 0
  for (const { index, 0: sign } of source.matchAll(/[{};]/g)) {
    if (sign === '{') parents.push(selectorNames(source.slice(start, index), start, parents.at(-1) ?? [], found))
    if (sign === '}') parents.pop()
    start = index + 1
  }
  return [...found.values()]
}

const simple =
  /([.#])((?:-?-?[A-Za-z_\u0080-\uffff]|\\[^\n])(?:[\w\u0080-\uffff-]|\\[^\n])*)|&((?:[\w\u0080-\uffff-]|\\[^\n])+)/g

/** Adds the names of a selector to `found`. Returns the names that `&` stands for inside the selector's rule. */
export function selectorNames(
  selector: string,
  start: number,
  parents: readonly string[],
  found: Map<string, DefinedName>,
): readonly string[] {
  if (/^\s*@(?!at-root)/.test(selector)) return parents
  const own: string[] = []
  for (const match of selector.matchAll(simple)) {
    const { index } = match
    const end = index + match[0].length
    if (selector[end] === interpolationMark || selector[index - 1] === interpolationMark) continue
    const names = namesOf(match, parents)
    for (const each of names) define(each, start + index + 1, start + end, found)
    if (own.length < mostParents && /^\s*(?:,|$)/.test(selector.slice(end, end + 100))) own.push(...names)
  }
  return own.length > 0 || !/^\s*&/.test(selector) ? own : parents
}

/**
 * The greatest number of names that `&` may stand for, since each level of nested lists multiplies it. The length of
 * names is limited too.
 */
const mostParents = 100
const longestName = 200

function namesOf([, sign = '', name = '', suffix]: RegExpExecArray, parents: readonly string[]): readonly string[] {
  return suffix === undefined ? [sign + unescaped(name)] : suffixed(parents, unescaped(suffix))
}

function suffixed(parents: readonly string[], suffix: string): string[] {
  return parents.map((parent) => parent + suffix).filter(({ length }) => length <= longestName)
}

function define(name: string, start: number, end: number, found: Map<string, DefinedName>): void {
  if (!found.has(name))
    found.set(name, { kind: name.startsWith('.') ? 'class' : 'id', name: name.slice(1), start, end })
}

function unescaped(name: string): string {
  return name.replace(/\\(.)/g, '$1')
}
