import type { FileText } from '../fileText'
import type { Mention } from '../mention'

const hidden = /\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|#\{[^{}\n]*\}|url\([^()\n]*\)/g
const hiddenInSass = new RegExp(`${hidden.source}|//[^\\n]*`, 'g')
const className = /\.(-?-?[A-Za-z_\u0080-\ufffb][\w\u0080-\ufffb-]*)/g

/** Stands for a part of a name that Sass puts in. */
const interpolated = '\ufffc'

/**
 * The classes in the selectors of a style sheet, and behind `@extend`. A name that Sass puts together (`&-wide`, `#{$x}`)
 * has no place of its own.
 */
export function* styleClasses({ path, text }: FileText): Generator<Mention> {
  const source = masked(text, !/\.css$/i.test(path))
  let start = 0
  for (const { index } of source.matchAll(/[{};]/g)) {
    const part = source.slice(start, index)
    if (isSelector(part, source[index]!)) yield* classesIn(part, start)
    start = index + 1
  }
}

function isSelector(part: string, end: string): boolean {
  return end === '{' ? !/^\s*@(?!at-root)/.test(part) : /^\s*@extend\b/.test(part)
}

function* classesIn(selector: string, start: number): Generator<Mention> {
  for (const { index, 0: whole, 1: name } of selector.matchAll(className)) {
    const end = index + whole.length
    const isWhole =
      !`${interpolated}\\`.includes(selector[index - 1] ?? ' ') && !`${interpolated}\\(`.includes(selector[end] ?? ' ')
    if (isWhole)
      yield { kind: 'class', name: name!, span: { start: start + index + 1, end: start + end }, isDefinition: true }
  }
}

/** Without comments, texts and interpolation; the last leaves a mark, since it is part of a name. */
function masked(text: string, isSass: boolean): string {
  return text.replace(isSass ? hiddenInSass : hidden, (part) =>
    part.startsWith('#{') ? interpolated.repeat(part.length) : part.replace(/[^\n]/g, ' '),
  )
}
