import { interpolationMark, maskStyles } from '../text/maskStyles'
import type { Defined } from './facts'

/**
 * The classes and ids that a style sheet has rules for, each with its first place. Sass's nesting is followed as far as
 * names are made by it (`&-wide` below `.image` is `.image-wide`); names that interpolation makes are not.
 */
export function definedInStyles(text: string, isSass: boolean): Defined[] {
  const source = maskStyles(text, isSass)
  const found = new Map<string, Defined>()
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

/** Takes in the names of a selector; gives those that `&` stands for below it. */
export function selectorNames(
  selector: string,
  start: number,
  parents: readonly string[],
  found: Map<string, Defined>,
): readonly string[] {
  if (/^\s*@(?!at-root)/.test(selector)) return parents
  const own: string[] = []
  for (const { index, 0: whole, 1: sign, 2: name, 3: suffix } of selector.matchAll(simple)) {
    const end = index + whole.length
    if (selector[end] === interpolationMark || selector[index - 1] === interpolationMark) continue
    const names = suffix === undefined ? [sign! + unescaped(name!)] : suffixed(parents, unescaped(suffix))
    for (const each of names) define(each, start + index + 1, start + end, found)
    if (own.length < mostParents && /^\s*(?:,|$)/.test(selector.slice(end, end + 100))) own.push(...names)
  }
  return own.length > 0 || !/^\s*&/.test(selector) ? own : parents
}

/** Lists in lists double with each level: nobody means so many names, or such long ones. */
const mostParents = 100
const longestName = 200

function suffixed(parents: readonly string[], suffix: string): string[] {
  return parents.map((parent) => parent + suffix).filter(({ length }) => length <= longestName)
}

function define(name: string, start: number, end: number, found: Map<string, Defined>): void {
  if (!found.has(name))
    found.set(name, { kind: name.startsWith('.') ? 'class' : 'id', name: name.slice(1), start, end })
}

function unescaped(name: string): string {
  return name.replace(/\\(.)/g, '$1')
}
