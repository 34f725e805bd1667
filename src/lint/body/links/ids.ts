import { decodePath } from '../../../text/decodeUrl'
import { isWithinOneTypo } from '../../../text/isWithinOneTypo'

/** The fragment without percent encoding. */
export function decodeFragment(written: string): string {
  return decodePath(written)
}

/**
 * The one id that has the same letters and digits, or that `id` may be a typo of; `undefined` if there are none or
 * several.
 */
export function suggestId(id: string, ids: ReadonlySet<string>): string | undefined {
  if (bare(id) === '') return undefined
  const alike = [...ids].filter((each) => bare(each) === bare(id))
  const [only, ...others] = alike.length > 0 ? alike : [...ids].filter((each) => isTypo(each, id))
  return only !== undefined && others.length === 0 && !/["\s()<>]/.test(only) ? only : undefined
}

/** Whether two ids differ in one letter, and not only in numbers or a plural. A short id may come from the layout. */
function isTypo(a: string, b: string): boolean {
  const isVariant = a.replace(/\d/g, '') === b.replace(/\d/g, '') || `${a}s` === b || `${b}s` === a
  return b.length > 6 && isWithinOneTypo(a, b) && !isVariant
}

function bare(id: string): string {
  return id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether an id can only come from a heading. The ids of layouts are short and consist of ASCII letters. */
export function isHeadingId(id: string): boolean {
  return /[^\x20-\x7E]/.test(id) || id.split(/[-_]/).length > 3
}
