import { AbstractFindMath } from 'mathjax-full/js/core/FindMath.js'
import { protoItem, type ProtoItem } from 'mathjax-full/js/core/MathItem.js'
import type { Delimiter } from '../math/settings'

/**
 * Finds formulas as KaTeX's auto-render extension does (https://katex.org/docs/autorender). In each text, a formula
 * begins with the first delimiter. After a formula without an end, no further formulas are found in the text.
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
    for (let item = this.findNext(text, index, 0); item !== undefined;) {
      found.push(item)
      item = this.findNext(text, index, item.end.n ?? text.length)
    }
    return found
  }

  private findNext(text: string, index: number, from: number): ProtoItem<N, T> | undefined {
    this.start.lastIndex = from
    const start = this.start.exec(text)?.index ?? text.length
    const delimiter = this.delimiters.find(({ left }) => text.startsWith(left, start))
    if (delimiter === undefined) return undefined
    const { left, right, display } = delimiter
    const close = endOf(right, text, start + left.length)
    if (close === -1) return undefined
    const end = close + right.length
    const tex = left.startsWith('\\begin{') ? text.slice(start, end) : text.slice(start + left.length, close)
    return protoItem(left, tex, right, index, start, end, display)
  }
}

/**
 * The offset of the delimiter at or after `start` that is outside of braces and not escaped, or -1 if there is none.
 */
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
