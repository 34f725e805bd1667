import type { Scalar } from '../../frontmatter/node'
import { asScalar } from '../../frontmatter/quote'
import type { Message } from '../../messages/messages'
import type { Span } from '../../text/span'
import type { Term } from '../../site/referenceIndex'
import { itemsOf, termFields, type Field } from '../fields'
import { useFix } from '../fixes'
import type { Fix, LintedPage, Rule } from '../rule'
import type { SiteContext } from '../siteContext'

/**
 * Reports a spelling that fewer posts use than another one. Jekyll distinguishes case, so `devops` and `DevOps` are
 * two tags, and each tag's page lists only some of the posts.
 */
export const otherSpelling: Rule = {
  id: 'other-spelling',
  severity: 'information',

  *check(page: LintedPage) {
    if (!page.site) return
    for (const field of termFields(page)) {
      const kind = field.name.startsWith('tag') ? 'tag' : 'category'
      const names = writtenTerms(page.text, field)
      for (const named of names) {
        const better = betterSpelling(named.name, kind, page.site)
        if (!better) continue
        const fixes = fixesOf(page.text, names, named, better)
        yield { span: named.span, message: messageOf(kind, named.name, better), fixes }
      }
    }
  },
}

/** The name of a tag or category as it is written in a field. */
export interface WrittenTerm {
  readonly name: string
  readonly span: Span
  /**
   * `words`: the field is a string that Jekyll splits at white space; `part`: commas separate the names in the
   * string.
   */
  readonly place: 'flow' | 'block' | 'words' | 'part'
}

/** Returns the names in a field, with their spans. */
export function writtenTerms(text: string, { name: key, value }: Field): WrittenTerm[] {
  const isWhole = key === 'tag' || key === 'category'
  const place = value.kind === 'list' ? (value.isFlow ? 'flow' : 'block') : isWhole ? 'block' : 'words'
  const nodes = value.kind === 'list' ? itemsOf(value) : [value]
  return nodes.flatMap((node) => {
    if (node.kind !== 'scalar' || node.isAlias || typeof node.value !== 'string') return []
    if (value.kind !== 'list' && node.value.includes(',')) return partsOf(text, node)
    const isOne = value.kind === 'list' || isWhole || !/\s/.test(node.value)
    return isOne ? [{ name: node.value, span: node.span, place }] : []
  })
}

/** The names in a string with commas. */
function partsOf(text: string, { span }: Scalar): WrittenTerm[] {
  const source = text.slice(span.start, span.end)
  return [...source.matchAll(/[^\s,"'](?:[^,"'\n]*[^\s,"'])?/g)].map(({ index, 0: name }) => {
    const start = span.start + index
    return { name, span: { start, end: start + name.length }, place: 'part' }
  })
}

/**
 * The spelling that more posts use, or that as many posts used earlier; `undefined` if there is none. This post is
 * included in the count.
 */
export function betterSpelling(name: string, kind: 'tag' | 'category', site: SiteContext): Term | undefined {
  const terms = site.similarTerms(kind, name)
  const own = (terms.find((term) => term.name === name)?.count ?? 0) + 1
  return terms.find(
    (term) => term.name !== name && (term.count > own || (term.count === own && site.isOlder(kind, term.name, name))),
  )
}

function messageOf(kind: 'tag' | 'category', name: string, { name: better, count }: Term): Message {
  const key = kind === 'tag' ? 'other-spelling' : 'other-spelling.category'
  return { key: count === 1 ? `${key}.one` : key, args: { name, better, count } }
}

function fixesOf(text: string, names: readonly WrittenTerm[], { span, place }: WrittenTerm, better: Term): Fix[] {
  const isThere = names.some((other) => other.name === better.name)
  return isThere ? [] : [useFix(text, span, written(text, span, better.name, place))]
}

/** The new name in the notation of the field, in the quotes of the old name if possible. */
function written(text: string, span: Span, name: string, place: WrittenTerm['place']): string {
  const quote = /^["']/.exec(text.slice(span.start))?.[0]
  if (place === 'part') return name
  if (place === 'words') return /\s/.test(name) ? `[${asScalar(name, 'flow')}]` : asScalar(name, 'block')
  if (quote === undefined || name.includes(quote) || name.includes('\\')) return asScalar(name, place)
  return quote + name + quote
}
