import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCases } from '../fixtureCases'

/** A text to type. */
export interface Text {
  /** Names the text in reports. */
  readonly name: string
  readonly text: string
  /** Whether an input method composes its characters, as for Korean, Japanese and Chinese. */
  readonly isComposed: boolean
}

/** The texts of a fixture file. */
export function textsOf(fixture: string, isComposed = false): Text[] {
  const cases = readCases(`test/fixtures/typist/${fixture}.md`)
  return cases.map(({ title, text }) => ({ name: title, text, isComposed }))
}

/** The first `length` characters of `count` Markdown files below a folder, chosen evenly. */
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
