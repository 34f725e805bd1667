import { strip } from './patterns'

/** The parts of an include tag's markup. */
export interface IncludeParts {
  /** The file name, as written. */
  readonly file: string
  readonly isVariable: boolean
  /** The parameters, not parsed. */
  readonly rest: string
}

const variable = /\{\{[ \t\r\n\f\v]*[\w\-.]+[ \t\r\n\f\v]*(\|[^]*)?\}\}[^ \t\r\n\f\v{}]*/y

/**
 * Splits the markup into the file and the rest, as `IncludeTag#initialize` does. If there is an output, the file is
 * everything up to its end.
 */
export function includeParts(markup: string): IncludeParts {
  const trimmed = strip(markup)
  const end = variableEnd(trimmed)
  if (end !== undefined) return { file: trimmed.slice(0, end), isVariable: true, rest: strip(trimmed.slice(end)) }
  const space = trimmed.search(/[ \t\r\n\f\v]/)
  if (space === -1) return { file: trimmed, isVariable: false, rest: '' }
  return { file: trimmed.slice(0, space), isVariable: false, rest: strip(trimmed.slice(space)) }
}

function variableEnd(markup: string): number | undefined {
  let end: number | undefined
  variable.lastIndex = markup.indexOf('{{')
  if (variable.lastIndex < 0) return undefined
  while (variable.test(markup)) end = variable.lastIndex
  return end
}
