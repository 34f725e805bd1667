import type { PreviewLiquidHost } from './previewLiquidHost'

const include = /\{%-?\s*include(?:_cached)?\s+([^\s{}%]+)/g

/** The greatest number of includes that are requested. */
const most = 200

/**
 * Requests the data and includes of a text, and those of its includes in turn, so that they are read before the text is
 * rendered.
 */
export function prefetchIncludes(text: string, host: PreviewLiquidHost): void {
  const [requested, left] = [new Set<string>(), [text]]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next.includes('site.data')) host.isReadingData()
    for (const [, name = ''] of next.matchAll(include)) {
      if (requested.has(name) || requested.size >= most) continue
      requested.add(name)
      left.push(host.include(name) ?? '')
    }
  }
}
