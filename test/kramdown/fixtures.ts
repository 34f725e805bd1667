import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const folder = 'test/fixtures/kramdown'

/** One case: Markdown and the HTML that real kramdown makes of it. */
export interface Fixture {
  readonly file: string
  readonly name: string
  readonly text: string
  readonly html: string
  readonly options: Readonly<Record<string, unknown>>
  /** The line in the file on which the Markdown starts, 0-based. */
  readonly line: number
}

const CASE = /^(.*)\n(?:options: (.*)\n)?\.\n([^]*?)^\.\n([^]*?)^\.(?:\n|$)/gm

/** All cases of all fixture files, including those in subfolders. */
export function readFixtures(from = folder): Fixture[] {
  if (!existsSync(from)) return []
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md.txt'))
    .sort()
    .flatMap((path) => parseFixtures(path, readFileSync(join(from, path), 'utf8')))
}

/**
 * Reads cases: a name, an optional line `options: {…}`, then Markdown and HTML, each between lines with only a dot. `→`
 * is a tab.
 */
function parseFixtures(file: string, content: string): Fixture[] {
  return [...content.matchAll(CASE)].map(({ index, 1: name, 2: options, 3: text, 4: html }) => ({
    file,
    name: name!,
    text: text!.replaceAll('→', '\t'),
    html: html!.replaceAll('→', '\t'),
    options: options === undefined ? {} : (JSON.parse(options) as Record<string, unknown>),
    line: content.slice(0, index).split('\n').length + (options === undefined ? 1 : 2),
  }))
}
