import { bodyStart } from '../frontmatter/borders'
import { fieldsOf, globalNames, pageNames, siteNames } from '../liquid/vocabulary'
import type { SourceContext, CompletionSource } from './completion'
import { rankNames } from '../site/rankNames'

/**
 * Completes Liquid variables: those below `site`, `page`, `include` and `site.data`, and those that the document
 * assigns.
 */
export const variables: CompletionSource = function* (context) {
  const { cursorContext } = context
  if (cursorContext.kind !== 'variable') return
  for (const label of new Set(namesBelow(cursorContext.path, context)))
    if (context.wants(label)) yield { kind: 'variable', label, span: cursorContext.span, text: label }
}

function namesBelow([first, ...rest]: readonly string[], context: SourceContext): readonly string[] {
  if (first === undefined) return [...assigned(context).keys(), ...globalNames]
  if (first === 'site') return siteNamesBelow(rest, context)
  if (first === 'page' || first === 'layout') return pageNamesBelow(rest, context)
  if (first === 'include') return rest.length === 0 ? parameters(context) : []
  const fields = fieldsOf[first]
  if (fields) return rest.length === 0 ? fields : []
  return namesBelowItem(first, rest, context)
}

function siteNamesBelow(path: readonly string[], { site }: SourceContext): string[] {
  const [first, ...rest] = path
  if (first === undefined) return [...siteNames, ...site.config.collections, ...site.config.values.keys()]
  if (first === 'data') return dataNamesBelow(rest.join('.'), site.names.defined('data'))
  return []
}

/** Returns the keys directly below a path of `_data`. */
function dataNamesBelow(path: string, defined: readonly string[]): string[] {
  const prefix = path === '' ? '' : `${path}.`
  const below = defined
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length).replace(/\..*$/s, ''))
  return below.filter((name) => name !== '' && name !== '[]')
}

function pageNamesBelow(path: readonly string[], context: SourceContext): string[] {
  const kind = path.length === 0 ? 'key' : (`key:${path.join('.')}` as const)
  const own = [...context.site.names.usesOf(context.path, kind), ...rankNames(kind, context).map(({ name }) => name)]
  return path.length === 0 ? [...own, ...pageNames] : own
}

function parameters({ site, path }: SourceContext): readonly string[] {
  return [...site.names.usesOf(path, 'parameter'), ...site.names.used('parameter').map(({ name }) => name)]
}

const assignments = /\{%-?\s*(?:(?:assign|capture|increment|decrement)\s+([\w-]+)|for\s+([\w-]+)\s+in\s+([\w.-]+))/g

/**
 * Returns the variables that the text before the cursor assigns. For the variable of a loop, the value is the list of
 * the loop.
 */
function assigned({ text, offset }: SourceContext): Map<string, string | undefined> {
  const before = text.slice(bodyStart(text), offset)
  const found = [...before.matchAll(assignments)].reverse()
  const loops = found.some(([, , item]) => item !== undefined) ? [['forloop', undefined] as const] : []
  return new Map([...found.map(([, name, item, list]) => [name ?? item ?? '', list] as const), ...loops])
}

/**
 * Returns the names below the variable of a loop. In `for post in site.posts`, the variable is a page. In a loop over
 * `site.data.x`, it is a data item.
 */
function namesBelowItem(name: string, path: readonly string[], context: SourceContext): readonly string[] {
  const list = assigned(context).get(name)
  if (list?.startsWith('site.data.'))
    return dataNamesBelow(
      [list.slice('site.data.'.length), '[]', ...path].join('.'),
      context.site.names.defined('data'),
    )
  return list?.startsWith('site.') ? pageNamesBelow(path, context) : []
}
