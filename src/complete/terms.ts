import type { ValueContext } from '../cursorContext/frontMatterContext'
import { asScalar, asTyped, unquote } from '../frontmatter/quote'
import type { TermKind } from '../jekyll/output/terms'
import { textOf, type Span } from '../text/span'
import { rankNamesLazily } from '../site/rankNames'
import type { Term } from '../site/referenceIndex'
import type { CompletionRequest, Completion, SourceContext, CompletionSource } from './completion'
import { countDetail } from './countDetail'

/** The front matter keys of each kind: the singular key, whose value is one term, and the plural key. */
const keysOf: Readonly<Record<TermKind, readonly [string, string]>> = {
  tag: ['tag', 'tags'],
  category: ['category', 'categories'],
}

/** Completes the blog's tags, in every form in which Jekyll reads them. */
export const tags: CompletionSource = (context) => terms(context, 'tag')

/** Completes the blog's categories, in every form in which Jekyll reads them. */
export const categories: CompletionSource = (context) => terms(context, 'category')

function terms(context: SourceContext, kind: TermKind): Iterable<Completion> {
  return termCompletions(rankNamesLazily(kind, context), context, kind, context.site)
}

/**
 * Yields the tags or categories that the file does not have yet. `names` is called only if the cursor is at such a
 * term.
 */
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

/** The place where a term is inserted, and the terms that are already there. */
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

/** Returns the slot in a string that Jekyll splits at spaces, such as `tags: a b`. */
function wordSlot({ text, offset }: CompletionRequest, { span: value }: ValueContext): TermSlot {
  const [typed = ''] = /[^\s"']*$/.exec(text.slice(value.start, offset)) ?? []
  const [rest = ''] = /^[^\s"']*/.exec(text.slice(offset, value.end)) ?? []
  const [start, end] = [offset - typed.length, offset + rest.length]
  const around = [text.slice(value.start, start), text.slice(end, value.end)] as const
  const taken = around.flatMap((part) => part.split(/[\s"']+/)).filter((word) => word !== '')
  return { span: { start, end }, taken: new Set(taken), write: (name) => writeWord(name, around) }
}

/**
 * Writes a name into a string of names. The only name may become a list in brackets; next to other names, it must not
 * need quotes. Returns `undefined` if the name cannot be written.
 */
function writeWord(name: string, [before, after]: readonly [string, string]): string | undefined {
  const isWord = !/\s/.test(name)
  if (/^["']/.test(before)) return isWord ? name : undefined
  const whole = before + name + after
  if (isWord && asScalar(whole, 'block') === whole) return name
  return whole === name ? `[${asScalar(name, 'flow')}]` : undefined
}
