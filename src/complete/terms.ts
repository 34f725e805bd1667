import type { ValueCursor } from '../frontmatter/cursor'
import { asScalar, asTyped, unquote } from '../frontmatter/quote'
import { textOf, type Span } from '../text/span'
import { rankedLazily } from '../site/ranked'
import type { Term } from '../site/usage'
import type { Asked, Completion, Context } from './completion'
import { countOf } from './countOf'

export type TermKind = 'tag' | 'category'

/** For each kind the singular key, which holds one value, and the plural one. */
const keysOf: Readonly<Record<TermKind, readonly [string, string]>> = {
  tag: ['tag', 'tags'],
  category: ['category', 'categories'],
}

/** Tags or categories for the place that the cursor is in, without those already there. */
export function terms(context: Context, kind: TermKind): Iterable<Completion> {
  return termsFrom(rankedLazily(kind, context), context, kind, context.site)
}

/** As `terms`, from names in the order in which they are offered; none is asked for where none may stand. */
export function* termsFrom(
  names: Iterable<Term>,
  asked: Asked,
  kind: TermKind,
  site: { readonly isComplete: boolean },
): Generator<Completion> {
  const { place: cursor } = asked
  if (cursor.kind !== 'value' || !keysOf[kind].includes(cursor.key)) return
  const place = placeAt(asked, cursor, cursor.key === keysOf[kind][0])
  for (const { name, count } of names) {
    const text = place.taken.has(name) || !asked.wants(name) ? undefined : place.write(name)
    if (text !== undefined) yield { kind, label: name, ...countOf(count, site), span: place.span, text }
  }
}

/** Where a name goes, which names stand there already, and how one is written; `undefined` for one that cannot be. */
interface Place {
  readonly span: Span
  readonly taken: ReadonlySet<string>
  write(name: string): string | undefined
}

function placeAt(asked: Asked, cursor: ValueCursor, isSingular: boolean): Place {
  if (cursor.form === 'whole' && !isSingular) return wordPlace(asked, cursor)
  const typed = textOf(asked.text, cursor.span)
  const write = (name: string) => asTyped(name, typed, cursor.form === 'flow' ? 'flow' : 'block')
  return { span: cursor.span, taken: new Set(cursor.others.map(unquote)), write }
}

/** `tags: a b|`: words that Jekyll splits at spaces. */
function wordPlace({ text, offset }: Asked, { span: value }: ValueCursor): Place {
  const before = text.slice(value.start, offset)
  const start = offset - /[^\s"']*$/.exec(before)![0].length
  const end = offset + /^[^\s"']*/.exec(text.slice(offset, value.end))![0].length
  const around = [text.slice(value.start, start), text.slice(end, value.end)] as const
  const taken = around.flatMap((part) => part.split(/[\s"']+/)).filter((word) => word !== '')
  return { span: { start, end }, taken: new Set(taken), write: (name) => writeWord(name, around) }
}

/** A word by itself may become the first of a list; beside others only what needs neither brackets nor quotes can stand. */
function writeWord(name: string, [before, after]: readonly [string, string]): string | undefined {
  const isWord = !/\s/.test(name)
  if (/^["']/.test(before)) return isWord ? name : undefined
  const whole = before + name + after
  if (isWord && asScalar(whole, 'block') === whole) return name
  return whole === name ? `[${asScalar(name, 'flow')}]` : undefined
}
