/** The path as a URI reference, or as a `file:` URI if it is absolute (SARIF 2.1.0, 3.4.3). */
export function toSarifUri(path: string): string {
  const [, drive, below = ''] = /^([A-Za-z]:)(\/.*)$/.exec(path) ?? []
  if (drive !== undefined) return `file:///${drive}${segments(below)}`
  if (path.startsWith('//')) return `file:${segments(path)}`
  return path.startsWith('/') ? `file://${segments(path)}` : segments(path)
}

function segments(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

/**
 * The text for a SARIF message. Without escaping, viewers would replace `{0}` and show `[…](…)` as a link (3.11.5,
 * 3.11.6).
 */
export function forSarifMessage(text: string): string {
  const unlinked = text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text
  return unlinked.replace(/\{\d+\}/g, '{$&}')
}
