import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is typed, with a name to tell of it. */
export interface Text {
  readonly name: string
  readonly text: string
  /** Whether it is composed, as Korean, Japanese and Chinese are. */
  readonly isComposed: boolean
}

/** The texts of a fixture: `@@@ name`, then what is typed. */
export function textsOf(fixture: string, isComposed = false): Text[] {
  const cases = readFileSync(`test/fixtures/typist/${fixture}.md`, 'utf8').split(/^@@@ /m).slice(1)
  return cases.map((each) => {
    const end = each.indexOf('\n')
    return { name: each.slice(0, end), text: each.slice(end + 1), isComposed }
  })
}

/** The first characters of Markdown files below a folder, evenly chosen. */
export function postsBelow(folder: string, count: number, length: number): Text[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:md|markdown)$/.test(path),
  )
  const chosen = all.sort().filter((_, index) => index % Math.max(1, Math.floor(all.length / count)) === 0)
  return chosen.slice(0, count).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').replaceAll('\t', '    ')
    return { name, text: text.slice(0, length), isComposed: false }
  })
}
