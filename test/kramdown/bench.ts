import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import markdownIt, { type MarkdownIt } from 'markdown-it'
import markdownIt14 from 'markdown-it-14'
import kramdown from '../../src/kramdown'

/**
 * Measures how long the same posts take with the dialect (its own HTML, and markdown-it's tokens rendered), with plain
 * markdown-it, with markdown-it and the plugins that a user would install, and with real kramdown if KRAMDOWN_LIB is
 * set. Each round runs all of them in turn: `npm run bench -- FOLDER… [--rounds 9]`. The ratios are those of the
 * medians.
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
  'the dialect, by way of tokens': withOtherRules(markdownIt({ html: true }).use(kramdown)),
  'markdown-it': markdownIt({ html: true, typographer: true }),
  'markdown-it 14 and plugins': withPlugins(),
}

/** Adds a rule of another plugin, so that the dialect renders tokens, as in the preview. */
function withOtherRules(md: MarkdownIt): MarkdownIt {
  md.core.ruler.push('another', () => undefined)
  return md
}

/** Uses markdown-it 14, because not every plugin runs on the newest version. */
function withPlugins(): MarkdownIt {
  const md = (markdownIt14 as unknown as typeof markdownIt)({ html: true, typographer: true })
  for (const name of plugins) {
    const plugin = require(`markdown-it-${name}`) as { default?: never }
    md.use((plugin.default ?? plugin) as never)
  }
  return md
}

type Run = () => number | Promise<number>

function timed(md: MarkdownIt): Run {
  return () => {
    const start = performance.now()
    for (const post of posts) md.render(post)
    return performance.now() - start
  }
}

/** Starts one process of real kramdown that renders the posts in each round. Its start is not measured. */
function realKramdown(): { run: Run; end: () => void } | undefined {
  if (process.env['KRAMDOWN_LIB'] === undefined) return undefined
  const ruby = spawn('ruby', ['scripts/kramdown/bench.rb'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface(ruby.stdout)[Symbol.asyncIterator]()
  ruby.stdin.write(`${JSON.stringify(posts)}\n`)
  const run = async () => {
    ruby.stdin.write('again\n')
    const { value, done } = await answers.next()
    if (done === true) throw new Error('kramdown has ended: see what Ruby says above')
    return Number(value) * 1000
  }
  return { run, end: () => ruby.stdin.end() }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}

const kramdownItself = realKramdown()
const runs = new Map<string, Run>(Object.entries(engines).map(([name, md]) => [name, timed(md)]))
if (kramdownItself !== undefined) runs.set('kramdown', kramdownItself.run)

/** How long all posts took in each round, by engine. The first round is a warm-up, which is left out. */
const rounds = new Map<string, number[]>([...runs.keys()].map((name) => [name, []]))
for (let round = 0; round <= Number(values.rounds); round++)
  for (const [name, run] of runs) {
    const took = await run()
    if (round > 0) rounds.get(name)!.push(took)
  }
kramdownItself?.end()

const size = posts.reduce((sum, { length }) => sum + length, 0)
console.log(
  `${posts.length} posts, ${(size / 1e6).toFixed(2)} million characters, ${values.rounds} rounds of all engines`,
)
console.log('   median ms  best ms     total s  × markdown-it')
const plain = rounds.get('markdown-it')!
for (const [name, all] of rounds) {
  const ratio = median(all) / median(plain)
  const ms = (took: number) => took.toFixed(1).padStart(9)
  const total = (all.reduce((sum, took) => sum + took, 0) / 1000).toFixed(2)
  console.log(
    `${ms(median(all))}   ${ms(Math.min(...all))} ${total.padStart(11)} ${ratio.toFixed(2).padStart(14)}  ${name}`,
  )
}
if (kramdownItself !== undefined) {
  const ratio = median(rounds.get('kramdown')!) / median(rounds.get('the dialect')!)
  console.log(`kramdown takes ${ratio.toFixed(1)} times as long as the dialect`)
}
