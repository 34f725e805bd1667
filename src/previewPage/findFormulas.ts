import { AbstractFindMath } from 'mathjax-full/js/core/FindMath.js'
import { protoItem, type ProtoItem } from 'mathjax-full/js/core/MathItem.js'
import type { Delimiter } from '../math/settings'

/**
 * Finds formulas as KaTeX's auto-render extension does (https://katex.org/docs/autorender): what begins first is looked
 * for first, and a formula that does not end ends the search.
 */
export class KatexFinder<N, T, D> extends AbstractFindMath<N, T, D> {
  private readonly start: RegExp

  constructor(private readonly delimiters: readonly Delimiter[]) {
    super({})
    this.start = new RegExp(delimiters.map(({ left }) => quoted(left)).join('|') || '(?!)', 'g')
  }

  findMath(strings: string[]): ProtoItem<N, T>[] {
    return strings.flatMap((text, index) => this.findIn(text, index))
  }

  private findIn(text: string, index: number): ProtoItem<N, T>[] {
    const found: ProtoItem<N, T>[] = []
    this.start.lastIndex = 0
    for (let match = this.start.exec(text); match !== null; match = this.start.exec(text)) {
      const { left, right, display } = this.delimiters.find((each) => text.startsWith(each.left, match!.index))!
      const [start, end] = [match.index + left.length, endOf(right, text, match.index + left.length)]
      if (end === -1) return found
      const [from, to] = left.startsWith('\\begin{') ? [match.index, end + right.length] : [start, end]
      found.push(protoItem(left, text.slice(from, to), right, index, match.index, end + right.length, display))
      this.start.lastIndex = end + right.length
    }
    return found
  }
}

/** Where a delimiter stands outside of braces and not after a backslash; -1 where it does not. */
function endOf(delimiter: string, text: string, start: number): number {
  for (let [at, open] = [start, 0]; at < text.length; at += 1) {
    if (open <= 0 && text.startsWith(delimiter, at)) return at
    if (text[at] === '\\') at += 1
    else if (text[at] === '{') open += 1
    else if (text[at] === '}') open -= 1
  }
  return -1
}

function quoted(text: string): string {
  return text.replace(/[-/\\^$*+?.()|[\]{}]/g, '\\$&')
}
