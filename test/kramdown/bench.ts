import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import markdownIt, { type MarkdownIt } from 'markdown-it'
import markdownIt14 from 'markdown-it-14'
import kramdown from '../../src/kramdown'

/**
 * How long the same posts take with the dialect, with plain markdown-it, with markdown-it and the plugins that a user
 * would install, and with real kramdown where it is there: `npm run bench -- FOLDER… [--rounds 9]`.
 */
const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '9' } },
  allowPositionals: true,
})
const require = createRequire(import.meta.url)
const plugins = ['attrs', 'footnote', 'deflist', 'abbr', 'multimd-table', 'task-lists']

const folders = positionals.length > 0 ? positionals : ['examples']
const posts = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /\.(md|markdown)$/.test(path) && statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8').replace(/^---\n[^]*?\n---\n/, '')),
)

const engines: Record<string, MarkdownIt> = {
  'the dialect': markdownIt({ html: true }).use(kramdown),
  'markdown-it': markdownIt({ html: true, typographer: true }),
  'markdown-it 14 and plugins': withPlugins(),
}

/** On 14, since not every plugin runs on the newest. */
function withPlugins(): MarkdownIt {
  const md = (markdownIt14 as unknown as typeof markdownIt)({ html: true, typographer: true })
  for (const name of plugins) {
    const plugin = require(`markdown-it-${name}`) as { default?: never }
    md.use((plugin.default ?? plugin) as never)
  }
  return md
}

function time(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}

/** Seconds that real kramdown takes, its start left out; nothing where there is none. */
function rubyTime(): number | undefined {
  const script = `
    ENV['KRAMDOWN_LIB'].to_s.split(':').each { |folder| $LOAD_PATH.unshift(folder) }
    require 'json'; require 'kramdown'; require 'kramdown/parser/gfm'
    posts = JSON.parse($stdin.set_encoding('UTF-8').read)
    options = { input: 'GFM', hard_wrap: false, syntax_highlighter: nil }
    start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    posts.each { |post| Kramdown::Document.new(post, options).to_html }
    puts Process.clock_gettime(Process::CLOCK_MONOTONIC) - start`
  const run = spawnSync('ruby', ['-e', script], { input: JSON.stringify(posts), encoding: 'utf8' })
  return run.status === 0 ? Number(run.stdout) * 1000 : undefined
}

const totals = new Map<string, number[]>()
const add = (name: string, took: number) => totals.set(name, [...(totals.get(name) ?? []), took])
for (let round = 0; round < Number(values.rounds) + 1; round++)
  for (const [name, md] of Object.entries(engines)) {
    const took = time(() => posts.forEach((post) => md.render(post)))
    // The first round only warms up.
    if (round > 0) add(name, took)
  }
const ruby = rubyTime()
if (ruby !== undefined) add('kramdown', ruby)

const size = posts.reduce((sum, { length }) => sum + length, 0)
console.log(`${posts.length} posts, ${(size / 1e6).toFixed(2)} million characters; medians of ${values.rounds} rounds`)
const plain = median(totals.get('markdown-it')!)
for (const [name, all] of totals) {
  const took = median(all)
  console.log(`${took.toFixed(1).padStart(9)} ms  ${(took / plain).toFixed(2).padStart(6)} × markdown-it  ${name}`)
}
