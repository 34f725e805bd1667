import { readCases, type Part } from '../../fixtureCases'

export interface SiteFile {
  readonly path: string
  /** The file's text; `undefined` if its bytes are not UTF-8. */
  readonly text: string | undefined
}

/** The sites of a fixture file, which scripts/record/sites.rb has Jekyll build. */
export function readSites(path: string): { name: string; files: SiteFile[] }[] {
  return readCases(path).map(({ title, parts }) => ({ name: title.split(' | ')[0] ?? '', files: parts.map(readFile) }))
}

function readFile({ name, text }: Part): SiteFile {
  const [path = '', encoding] = name.split(' | ')
  return { path, text: decoded(text, encoding) }
}

function decoded(text: string, encoding: string | undefined): string | undefined {
  if (encoding === 'crlf') return text.replaceAll('\n', '\r\n')
  if (encoding === 'bom') return `\uFEFF${text}`
  if (encoding === 'nfd') return text.normalize('NFD')
  return encoding === 'latin1' ? undefined : text
}
