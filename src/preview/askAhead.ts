import type { SiteDoor } from './siteDoor'

const include = /\{%-?\s*include(?:_cached)?\s+([^\s{}%]+)/g

/** More includes are not asked for. */
const most = 200

/** Asks for the files that a text names, and those that they name in turn, so that they are there when it is drawn. */
export function askAhead(text: string, door: SiteDoor): void {
  const [asked, left] = [new Set<string>(), [text]]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next.includes('site.data')) door.isReadingData()
    for (const [, name] of next.matchAll(include)) {
      if (asked.has(name!) || asked.size >= most) continue
      asked.add(name!)
      left.push(door.include(name!) ?? '')
    }
  }
}
