import { interpolationMark, maskStyles } from '../../text/maskStyles'
import type { FileText } from '../fileText'
import type { Reference } from '../reference'

const className = /\.(-?-?[A-Za-z_\u0080-\ufffb][\w\u0080-\ufffb-]*)/g

/**
 * The classes in the selectors of a style sheet, and after `@extend`. A name that Sass composes (`&-wide`, `#{$x}`)
 * is ignored, because the whole name does not occur in the file.
 */
export function* styleClasses({ path, text }: FileText): Generator<Reference> {
  const source = maskStyles(text, !/\.css$/i.test(path))
  let start = 0
  for (const { index, 0: end } of source.matchAll(/[{};]/g)) {
    const part = source.slice(start, index)
    if (isSelector(part, end)) yield* classesIn(part, start)
    start = index + 1
  }
}

function isSelector(part: string, end: string): boolean {
  return end === '{' ? !/^\s*@(?!at-root)/.test(part) : /^\s*@extend\b/.test(part)
}

function* classesIn(selector: string, start: number): Generator<Reference> {
  for (const { index, 0: whole, 1: name = '' } of selector.matchAll(className)) {
    const end = index + whole.length
    const isWhole =
      !`${interpolationMark}\\`.includes(selector[index - 1] ?? ' ') &&
      !`${interpolationMark}\\(`.includes(selector[end] ?? ' ')
    if (isWhole) yield { kind: 'class', name, span: { start: start + index + 1, end: start + end }, isDefinition: true }
  }
}
