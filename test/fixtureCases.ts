import { readdirSync, readFileSync } from 'node:fs'

/** The part of a case below a `@@ name` line. */
export interface Part {
  readonly name: string
  readonly text: string
}

/** One case of a fixture file. test/fixtures/README.md describes the format. */
export interface FixtureCase {
  readonly title: string
  /** The text between the title and the first part. */
  readonly text: string
  readonly parts: readonly Part[]
}

/** The files of a folder of fixtures, each with its cases. */
export function readCaseFiles(folder: string): { file: string; cases: FixtureCase[] }[] {
  return readdirSync(folder).map((file) => ({ file, cases: readCases(`${folder}/${file}`) }))
}

/** The cases of one fixture file. */
export function readCases(path: string): FixtureCase[] {
  const cases = readFileSync(path, 'utf8').split(/^@@@ /m).slice(1)
  return cases.map((source) => {
    const [head = '', ...parts] = source.split(/^@@ /m)
    const { name: title, text } = readPart(head)
    return { title, text, parts: parts.map(readPart) }
  })
}

function readPart(source: string): Part {
  const [name = '', ...lines] = source.split('\n')
  return { name: name.trim(), text: lines.join('\n') }
}

/** The text with one line break at its end. Other line breaks there are blank lines that separate cases and parts. */
export function trimEnd(text: string): string {
  return text.replace(/\n+$/, '\n')
}

const cursor = '‸'

/** The first part that holds the cursor’s mark. */
export function partWithCursor(parts: readonly Part[]): Part | undefined {
  return parts.find(({ text }) => text.includes(cursor))
}

/** A text without the cursor's mark. */
export function withoutCursor(text: string): string {
  return text.replace(cursor, '')
}

/** The offset of the cursor's mark in a text, -1 if there is none. */
export function cursorOffset(text: string): number {
  return text.indexOf(cursor)
}
