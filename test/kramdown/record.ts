import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fixture, folder, readFixtures } from './fixtures'
import { askKramdown } from './oracle'

/**
 * Records real kramdown's HTML in the fixtures: `npm run record`. KRAMDOWN_LIB is the path of kramdown 2.5.2. The
 * fixtures in `2.4/` are recorded from KRAMDOWN_24_LIB, or from the kramdown that Ruby itself finds (Debian's is
 * 2.4.0).
 */
const fixtures = readFixtures()
record(
  fixtures.filter(({ file }) => !file.startsWith('2.4')),
  '2.5.2',
  process.env['KRAMDOWN_LIB'] ?? '',
)
record(
  fixtures.filter(({ file }) => file.startsWith('2.4')),
  '2.4.0',
  process.env['KRAMDOWN_24_LIB'] ?? '',
)

function record(cases: readonly Fixture[], version: string, library: string): void {
  const answers = askKramdown(cases, version, library)
  for (const file of new Set(cases.map((fixture) => fixture.file))) {
    const written = cases.flatMap((fixture, index) => {
      if (fixture.file !== file) return []
      const { html, error } = answers[index]!
      if (html === undefined) throw new Error(`kramdown fails on “${fixture.name}”: ${error}`)
      return [write(fixture, html)]
    })
    const path = join(folder, file)
    if (readFileSync(path, 'utf8') !== written.join('\n')) writeFileSync(path, written.join('\n'))
  }
  console.log(`${cases.length} cases recorded from kramdown ${version}`)
}

function write({ name, text, options }: Fixture, html: string): string {
  const given = Object.keys(options).length === 0 ? '' : `options: ${JSON.stringify(options)}\n`
  return `${name}\n${given}.\n${withTabs(text)}.\n${withTabs(html)}${html.endsWith('\n') || html === '' ? '' : '\n'}.\n`
}

function withTabs(text: string): string {
  return text.replaceAll('\t', '→')
}
