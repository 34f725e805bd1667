import type { CompletionSource } from './completion'
import { countDetail } from './countDetail'
import { rankNames } from '../site/rankNames'

/** Completes the includes of the site and its theme. Those that posts use come first. */
export const includes: CompletionSource = function* (context) {
  const { cursorContext, site } = context
  if (cursorContext.kind !== 'include' || cursorContext.tag === 'include_relative') return
  const used = new Map(rankNames('include', context).map(({ name, count }) => [name, count]))
  const known = [...site.names.defined('include'), ...site.settings.themeNames('include')]
  for (const name of new Set([...[...used.keys()].filter((each) => known.includes(each)), ...known])) {
    const count = used.get(name)
    const parameters = site.names.parametersOf(name)
    yield {
      kind: 'include',
      label: name,
      span: cursorContext.span,
      text: name,
      ...countDetail(count, site),
      ...(parameters.length > 0 && {
        documentation: { key: 'hover.parameters' as const, args: { names: parameters.join(', ') } },
      }),
    }
  }
}

/** Completes the parameters of an include: first those that other posts pass to it, then the others that it reads. */
export const parameters: CompletionSource = function* (context) {
  const { text, cursorContext, site } = context
  if (cursorContext.kind !== 'parameter') return
  const given = rankNames(`parameter:${cursorContext.include}`, context).map(({ name }) => name)
  const mark = /^[ \t]*=/.test(text.slice(cursorContext.span.end)) ? '' : '='
  for (const name of new Set([...given, ...site.names.parametersOf(cursorContext.include)]))
    if (!cursorContext.present.includes(name))
      yield { kind: 'parameter', label: name, span: cursorContext.span, text: name + mark }
}
