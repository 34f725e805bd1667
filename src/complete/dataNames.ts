import type { Completion, SourceContext, CompletionSource } from './completion'
import { writeValue, writtenNames } from './writeValue'

/**
 * Completes the keys of the data file that is named after the front matter key. `author:` gets those of
 * `_data/authors.yml`.
 */
export const dataNames: CompletionSource = function* (context) {
  const { cursorContext, site } = context
  if (cursorContext.kind !== 'value') return
  const file = dataFor(cursorContext.key, context)
  const detail = file === undefined ? undefined : site.names.definition('data', file)?.path
  for (const name of namesBelow(file, context))
    if (!writtenNames(cursorContext).has(name)) yield item(name, detail, context)
}

/** Whether the site has a data file for a front matter key. */
export function hasDataFor(key: string, context: Pick<SourceContext, 'site'>): boolean {
  return dataFor(key, context) !== undefined
}

/** Returns the name of the data file for a key. One of the two may be the plural of the other. */
function dataFor(key: string, { site }: Pick<SourceContext, 'site'>): string | undefined {
  const name = key.slice(key.lastIndexOf('.') + 1)
  const candidates = [name, `${name}s`, `${name}es`, name.replace(/y$/, 'ies'), name.replace(/s$/, '')]
  return candidates.find((each) => each !== '' && site.names.definition('data', each) !== undefined)
}

function namesBelow(file: string | undefined, { site }: SourceContext): string[] {
  if (file === undefined) return []
  const below = site.names.defined('data').filter((name) => name.startsWith(`${file}.`))
  return below.map((name) => name.slice(file.length + 1)).filter((name) => !/[.[]/.test(name))
}

function item(name: string, detail: string | undefined, context: SourceContext): Completion {
  const { cursorContext } = context
  return {
    kind: 'data',
    label: name,
    ...(detail && { detail }),
    span: cursorContext.span,
    text: writeValue(name, context),
  }
}
