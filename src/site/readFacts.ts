import { findFrontMatter } from '../frontmatter/borders'
import { dataOf, readPostValue, type PostValue } from '../frontmatter/readPost'
import { CalendarDate, Timestamp } from '../ruby/timestamp'
import { opensFrontMatter } from '../jekyll/sourceFile'
import type { Facts, Stamp } from './facts'
import type { FileKind } from './kinds'
import { store } from './storedValue'
import { useFrontMatter } from './useFrontMatter'
import { Used } from './used'

/** What a file adds to the index, from its text; `kind` is what its path says. */
export function readFacts(path: string, kind: FileKind, text: string, stamp?: Stamp): Facts {
  const hasFrontMatter = kind !== 'include' && kind !== 'data' && findFrontMatter(text) !== undefined
  const frontMatter = hasFrontMatter ? readPostValue(text) : undefined
  const used = new Used()
  if (frontMatter) useFrontMatter(frontMatter, used)
  const date = dayOf(path, frontMatter)
  return {
    kind: settledKind(kind, opensFrontMatter(text)),
    ...(stamp && { stamp }),
    ...(frontMatter && { frontMatter: stored(frontMatter) }),
    ...(date !== undefined && { date }),
    uses: used.uses,
    defines: [],
  }
}

/** A file without front matter is copied as it is, unless it is a post or draft. */
function settledKind(kind: FileKind, hasFrontMatter: boolean): FileKind {
  if (kind === 'asset') return hasFrontMatter ? 'page' : 'asset'
  return kind === 'document' && !hasFrontMatter ? 'asset' : kind
}

function stored({ value, isRefused }: PostValue): NonNullable<Facts['frontMatter']> {
  return { value: store(value), ...(isRefused && { isRefused }) }
}

function dayOf(path: string, frontMatter: PostValue | undefined): number | undefined {
  const date = frontMatter && dataOf(frontMatter).get('date')
  if (date instanceof Timestamp) return date.seconds
  const named = /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})-[^/]*$/.exec(path)?.[1]
  const text = date instanceof CalendarDate || typeof date === 'string' ? String(date) : named
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text ?? '') ?? []
  return year === undefined ? undefined : Date.UTC(Number(year), Number(month) - 1, Number(day)) / 1000
}
