/** Returns the URL of `to` relative to `from`. Both are paths from the same folder. */
export function relativeUrl(from: string, to: string): string {
  const [base, target] = [from.split('/').slice(0, -1), to.split('/')]
  let common = 0
  while (common < base.length && common < target.length - 1 && base[common] === target[common]) common += 1
  const up = '../'.repeat(base.length - common)
  return (up || './') + target.slice(common).map(escapePart).join('/')
}

/** Escapes only characters that would end the path, so that other letters stay readable. */
function escapePart(part: string): string {
  return part.replace(/[%?#"<>\\\s]/g, encodeURIComponent)
}
