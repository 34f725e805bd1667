import { ownTag, ownTags } from '../liquid/analyze/ownTags'
import { liquidTokens } from '../liquid/tokens'
import { bodyStart } from '../frontmatter/borders'
import type { TagNameContext } from '../cursorContext/cursorContext'
import type { SourceContext, CompletionSource } from './completion'
import { rankNames } from '../site/rankNames'

/**
 * Completes Liquid tags: first those that end or divide the open block, then those that the blog uses, then all others.
 */
export const liquidTags: CompletionSource = function* (context) {
  const { cursorContext } = context
  if (cursorContext.kind !== 'tag-name') return
  const open = openBlock(context, cursorContext)
  const within = open === undefined ? [] : [`end${open}`, ...tagsWithin(open)]
  const used = rankNames('tag-name', context).map(({ name }) => name)
  // A tag has the name '' if only Ruby can compute its name.
  const own = context.site.names.defined('tag-name').filter((name) => name !== '')
  for (const label of new Set([...within, ...used.filter(isOpening), ...Object.keys(ownTags), ...own]))
    yield {
      kind: 'tag-name',
      label,
      ...textFor(label, context, cursorContext),
      filter: label,
      span: cursorContext.span,
    }
}

function isOpening(name: string): boolean {
  return !name.startsWith('end') && !inner.has(name)
}

/** Returns the tags that are allowed in the body of a block. */
function tagsWithin(block: string): readonly string[] {
  const { parts = {}, inside = [] } = ownTag(block) ?? {}
  return [...Object.keys(parts), ...inside]
}

const inner = new Set(Object.keys(ownTags).flatMap(tagsWithin))

/** Returns the innermost block before the cursor that has no end tag. */
function openBlock({ text }: SourceContext, { span }: TagNameContext): string | undefined {
  const open: string[] = []
  for (const { kind, name, span: token } of liquidTokens(text, bodyStart(text))) {
    if (token.end > span.start) break
    if (kind !== 'tag') continue
    if (ownTag(name)?.isBlock) open.push(name)
    else if (name === `end${open.at(-1)}`) open.pop()
  }
  return open.at(-1)
}

const withoutArguments = /^(?:end\w+|else|break|continue|raw|comment)$/
const leading = /^(?:include|include_relative|include_cached|post_url|link|highlight|if|elsif|unless|case|when)$/

/**
 * Returns the text of a tag. A tag without arguments gets its `%}`; the editor may already have inserted the last
 * brace.
 */
function textFor(name: string, { text }: SourceContext, { span, isClosed }: TagNameContext) {
  const before = /[%-]$/.test(text.slice(0, span.start).slice(-1)) ? ' ' : ''
  if (isClosed) return { text: before + name }
  if (!withoutArguments.test(name)) return { text: `${before}${name} `, leadsOn: leading.test(name) }
  return { text: `${before}${name} %${text[span.end] === '}' ? '' : '}'}` }
}
