import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const folder = 'test/fixtures/kramdown'

/** One case: Markdown, a line with a dot, and the HTML that real kramdown makes of it. */
export interface Fixture {
  readonly file: string
  readonly name: string
  readonly text: string
  readonly html: string
  readonly options: Readonly<Record<string, unknown>>
  /** The first line of the Markdown in its file, from 0. */
  readonly line: number
}

const CASE = /^(.*)\n(?:options: (.*)\n)?\.\n([^]*?)^\.\n([^]*?)^\.(?:\n|$)/gm

/** Every case of every fixture file (in subfolders too). */
export function readFixtures(from = folder): Fixture[] {
  if (!existsSync(from)) return []
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md.txt'))
    .sort()
    .flatMap((path) => parseFixtures(path, readFileSync(join(from, path), 'utf8')))
}

/**
 * Reads `name`, perhaps `options: {…}`, then Markdown and HTML between lines with a dot alone. `→` stands for a tab.
 */
export function parseFixtures(file: string, content: string): Fixture[] {
  return [...content.matchAll(CASE)].map(({ index, 1: name, 2: options, 3: text, 4: html }) => ({
    file,
    name: name!,
    text: text!.replaceAll('→', '\t'),
    html: html!.replaceAll('→', '\t'),
    options: options === undefined ? {} : (JSON.parse(options) as Record<string, unknown>),
    line: content.slice(0, index).split('\n').length + (options === undefined ? 1 : 2),
  }))
}
