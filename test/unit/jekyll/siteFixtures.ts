export interface SiteFile {
  readonly path: string
  /** `undefined` for a file that is not UTF-8. */
  readonly text: string | undefined
}

/** Reads the sites of a fixture: `@@@ name` begins a site, `@@ path` a file in it; see scripts/record/sites.rb. */
export function readSites(fixture: string): { name: string; files: SiteFile[] }[] {
  return fixture
    .split(/^@@@ /m)
    .slice(1)
    .map((site) => {
      const [title = '', ...files] = site.split(/^@@ /m)
      return { name: title.split('\n')[0]!.split(' | ')[0]!.trim(), files: files.map(readFile) }
    })
}

function readFile(source: string): SiteFile {
  const lineEnd = source.indexOf('\n')
  const [path = '', how] = source.slice(0, lineEnd).trim().split(' | ')
  return { path, text: decoded(source.slice(lineEnd + 1), how) }
}

function decoded(text: string, how: string | undefined): string | undefined {
  if (how === 'crlf') return text.replaceAll('\n', '\r\n')
  if (how === 'bom') return `\uFEFF${text}`
  if (how === 'nfd') return text.normalize('NFD')
  return how === 'latin1' ? undefined : text
}
