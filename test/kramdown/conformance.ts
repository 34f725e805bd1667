import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { compare } from './compare'
import { askKramdown } from './oracle'
import { bareOptions, render } from './render'
import { written } from './written'

/**
 * Runs kramdown's own test cases: `npm run tool -- conformance`. KRAMDOWN_CASES is the folder that contains `kramdown/`
 * and `gfm/`.
 */
const folder = process.env['KRAMDOWN_CASES'] ?? ''
if (!existsSync(folder)) throw new Error('KRAMDOWN_CASES must name the folder with kramdown’s test cases')

/** Cases that only Ruby can pass. */
const outOfReach: Record<string, string> = {
  'gfm/emoji': 'needs the gem gemoji',
  'gfm/emoji_custom': 'needs the gem gemoji',
  'gfm/header_ids_with_transliteration': 'needs the gem stringex',
  'kramdown/block/04_header/with_auto_ids': 'needs the gem stringex',
  'kramdown/block/06_codeblock/rouge/multiple': 'needs a formatter written in Ruby',
}

interface Case {
  readonly name: string
  readonly text: string
  readonly html: string
  readonly options: Record<string, unknown>
}

function cases(): Case[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.text') && existsSync(join(folder, path.replace(/text$/, 'html'))))
    .sort()
    .map((path) => {
      const base = join(folder, path).replace(/\.text$/, '')
      const name = path.replace(/\.text$/, '')
      const text = readFileSync(`${base}.text`, 'utf8')
      return { name, text, html: readFileSync(`${base}.html`, 'utf8'), options: optionsOf(base, name) }
    })
}

function optionsOf(base: string, name: string): Record<string, unknown> {
  const file = existsSync(`${base}.options`) ? `${base}.options` : join(dirname(base), 'options')
  const defaults = { auto_ids: false, footnote_nr: 1 }
  const given = existsSync(file) ? (parseYaml(readFileSync(file, 'utf8')) as object) : (ofFolder(name) ?? defaults)
  const options = Object.fromEntries(Object.entries(given).map(([key, value]) => [key.replace(/^:/, ''), value]))
  const highlighter = { ...bareOptions.syntax_highlighter_opts, ...(options['syntax_highlighter_opts'] as object) }
  const input = name.startsWith('gfm') ? { input: 'GFM' } : {}
  const guess = highlighter.guess_lang
  return { ...bareOptions, ...input, ...options, syntax_highlighter_opts: highlighter, guess_lang: guess }
}

/** Removes the newline after highlighted code, which kramdown's tests add by changing Rouge's formatter. */
function asRougeWrites(html: string): string {
  return html.replace(/(<pre class="highlight"><code>[^]*?<\/code><\/pre>)\n<\/div>/g, '$1</div>')
}

/** The options for the cases of a folder. kramdown keeps them in one file, which copies of the cases may lack. */
function ofFolder(name: string): object | undefined {
  return name.includes('/html_to_native/') ? { html_to_native: true } : undefined
}

const show = process.argv.slice(2)
const groups = new Map<string, { passed: number; all: number }>()
const failed: string[] = []
const all = cases()
for (const { name, text, html, options } of all) {
  const group = groups.get(dirname(name)) ?? { passed: 0, all: 0 }
  groups.set(dirname(name), group)
  group.all++
  const expected = asRougeWrites(html)
  const found = compare(text, expected, options)
  if (found === undefined) group.passed++
  else failed.push(name)
  if (found !== undefined && show.length === 0 && !(name in outOfReach))
    console.log(`${name} (${found.of})\n${found.shown}`)
  if (show.includes(name))
    console.log(
      `== ${name}\n${text}\n-- expected\n${written(expected)}\n-- actual\n${written(render(text, options))}\n`,
    )
}
for (const [group, { passed, all: count }] of groups) console.log(`${String(passed).padStart(4)}/${count} ${group}`)
for (const name of failed) console.log(`failed: ${name}${name in outOfReach ? ` (${outOfReach[name]})` : ''}`)
console.log(`${all.length - failed.length} of ${all.length} with their own options`)

let different = 0
for (const [index, { html }] of askKramdown(all.map(({ text }) => ({ text }))).entries()) {
  const { name, text } = all[index]!
  // If a gem is missing, real kramdown fails and there is nothing to compare.
  const found = html === undefined ? undefined : compare(text, html)
  if (found === undefined) continue
  different++
  console.log(`different under Jekyll’s options: ${name} (${found.of})\n${found.shown}`)
}
console.log(`${all.length - different} of ${all.length} under Jekyll’s options`)
process.exitCode = failed.every((name) => name in outOfReach) && different === 0 ? 0 : 1
