import type { ValueContext } from '../cursorContext/frontMatterContext'
import { asScalar, asTyped, unquote } from '../frontmatter/quote'
import type { TermKind } from '../jekyll/output/terms'
import { textOf, type Span } from '../text/span'
import { rankNamesLazily } from '../site/rankNames'
import type { Term } from '../site/referenceIndex'
import type { CompletionRequest, Completion, SourceContext, CompletionSource } from './completion'
import { countDetail } from './countDetail'

/** The singular key of each kind, which has one value, and the plural one. */
const keysOf: Readonly<Record<TermKind, readonly [string, string]>> = {
  tag: ['tag', 'tags'],
  category: ['category', 'categories'],
}

/** The blog's tags, in every form in which Jekyll reads them. */
export const tags: CompletionSource = (context) => terms(context, 'tag')

/** The blog's categories, in every form in which Jekyll reads them. */
export const categories: CompletionSource = (context) => terms(context, 'category')

function terms(context: SourceContext, kind: TermKind): Iterable<Completion> {
  return termCompletions(rankNamesLazily(kind, context), context, kind, context.site)
}

/** Completions for a tag or category that is not yet in the file. `names` are only read where one is possible. */
export function* termCompletions(
  names: Iterable<Term>,
  asked: CompletionRequest,
  kind: TermKind,
  site: { readonly isComplete: boolean },
): Generator<Completion> {
  const { cursorContext: cursor } = asked
  if (cursor.kind !== 'value' || !keysOf[kind].includes(cursor.key)) return
  const slot = slotAt(asked, cursor, cursor.key === keysOf[kind][0])
  for (const { name, count } of names) {
    const text = slot.taken.has(name) || !asked.wants(name) ? undefined : slot.write(name)
    if (text !== undefined) yield { kind, label: name, ...countDetail(count, site), span: slot.span, text }
  }
}

/** Where a term goes, and which terms are already there. */
interface TermSlot {
  readonly span: Span
  readonly taken: ReadonlySet<string>
  /** The text that is inserted for a name; `undefined` if the name cannot be written there. */
  write(name: string): string | undefined
}

function slotAt(asked: CompletionRequest, cursor: ValueContext, isSingular: boolean): TermSlot {
  if (cursor.form === 'whole' && !isSingular) return wordSlot(asked, cursor)
  const typed = textOf(asked.text, cursor.span)
  const write = (name: string) => asTyped(name, typed, cursor.form === 'flow' ? 'flow' : 'block')
  return { span: cursor.span, taken: new Set(cursor.others.map(unquote)), write }
}

/** The slot in `tags: a b|`, a string that Jekyll splits at spaces. */
function wordSlot({ text, offset }: CompletionRequest, { span: value }: ValueContext): TermSlot {
  const [typed = ''] = /[^\s"']*$/.exec(text.slice(value.start, offset)) ?? []
  const [rest = ''] = /^[^\s"']*/.exec(text.slice(offset, value.end)) ?? []
  const [start, end] = [offset - typed.length, offset + rest.length]
  const around = [text.slice(value.start, start), text.slice(end, value.end)] as const
  const taken = around.flatMap((part) => part.split(/[\s"']+/)).filter((word) => word !== '')
  return { span: { start, end }, taken: new Set(taken), write: (name) => writeWord(name, around) }
}

/**
 * The name as it is written into a string of names. If it is the only name, it can become a list in brackets. Next to other
 * names, it must not need quotes. `undefined` if that is impossible.
 */
function writeWord(name: string, [before, after]: readonly [string, string]): string | undefined {
  const isWord = !/\s/.test(name)
  if (/^["']/.test(before)) return isWord ? name : undefined
  const whole = before + name + after
  if (isWord && asScalar(whole, 'block') === whole) return name
  return whole === name ? `[${asScalar(name, 'flow')}]` : undefined
}
