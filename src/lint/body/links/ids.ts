import { decodePath } from '../../../text/decodeUrl'
import { isNear } from '../../../text/distance'

/** A fragment in the letters of its author. */
export function decoded(written: string): string {
  return decodePath(written)
}

/** The one id that has the same letters and digits, or is a slip of the pen away. */
export function meantBy(id: string, ids: ReadonlySet<string>): string | undefined {
  if (bare(id) === '') return undefined
  const alike = [...ids].filter((each) => bare(each) === bare(id))
  const near = alike.length > 0 ? alike : [...ids].filter((each) => isSlip(each, id))
  return near.length === 1 && !/["\s()<>]/.test(near[0]!) ? near[0] : undefined
}

/** Numbers and plurals tell ids apart, and a short one may be the layout’s. */
function isSlip(a: string, b: string): boolean {
  const isVariant = a.replace(/\d/g, '') === b.replace(/\d/g, '') || `${a}s` === b || `${b}s` === a
  return b.length > 6 && isNear(a, b) && !isVariant
}

function bare(id: string): string {
  return id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** True for an id that only a heading can have: layouts have short ones of ASCII letters. */
export function isOfText(id: string): boolean {
  return /[^\x20-\x7E]/.test(id) || id.split(/[-_]/).length > 3
}
