// Measures the rules beside markdown-it's parse of the same text: a keystroke in a post of 20 KB in a blog of 10,000
// posts, and the whole blog: `npm run tool -- bench/lint [--posts N]`. If there is a `jekyll` (on the PATH or in
// JEKYLL_COMMAND), `jekyll doctor` and `jekyll build` run on the same blog.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import markdownIt from 'markdown-it'
import { findFrontMatter } from '../../src/frontmatter/borders'
import { lint } from '../../src/lint/lint'
import { rules } from '../../src/lint/rules'
import { bodyRules } from '../../src/lint/body/bodyRules'
import type { Rule } from '../../src/lint/rule'
import { siteContextOf } from '../../src/lint/siteContext'
import { Site } from '../../src/site/site'

const count = Number(process.argv[process.argv.indexOf('--posts') + 1]) || 10_000
const blog = Array.from({ length: count }, (_, index) => ({ path: pathOf(index), text: post(index, 140) }))
const site = new Site()
site.configure('title: bench\ntimezone: Asia/Seoul\n')
site.update('_layouts/post.html', '{{ content }}')
const moment = { now: Date.now() / 1000, machineZone: 'UTC' }
const before = process.memoryUsage().heapUsed
for (const { path, text } of blog) site.update(path, text)
const inBody = new Set<Rule>(bodyRules)
const ofFrontMatter = rules.filter((rule) => !inBody.has(rule))
const md = markdownIt()

const long = post(1, 480)
const body = bodyOf(long)
const path = '_posts/2024-05-01-now.md'
site.update(path, long)
console.log(`a post of ${Math.round(long.length / 1024)} KB in a blog of ${count} posts`)
const key = (index: number) => long.replace('title: "', `title: "${index} `)
const parsed = quantiles(() => md.parse(body, {}))
tell('markdown-it’s parse of the body', parsed, parsed)
tell(
  'front matter rules, a keystroke',
  quantiles((index) => check(key(index), ofFrontMatter)),
  parsed,
)
tell(
  'body rules, after the pause',
  quantiles((index) => check(key(index), bodyRules)),
  parsed,
)
tell(
  'all rules',
  quantiles((index) => check(key(index), rules)),
  parsed,
)
tell(
  'the index and all rules',
  quantiles((index) => (site.update(path, key(index)), check(key(index), rules))),
  parsed,
)

const parsing = timed(() => blog.forEach(({ text }) => md.parse(bodyOf(text), {})))
let found = 0
const checking = timed(() => {
  for (const each of blog)
    found += lint(each.text, 'post', fail, { path: each.path, site: siteContextOf(site, each.path, moment) }).length
})
const indexing = timed(() => {
  const fresh = new Site()
  for (const each of blog) fresh.update(each.path, each.text)
})
console.log(`the whole blog: ${found} problems`)
for (const [what, time] of [
  ['markdown-it', parsing],
  ['checking', checking],
  ['reading it into the index', indexing],
  ['both', checking + indexing],
] as const)
  console.log(`  ${what.padEnd(28)} ${time.toFixed(0).padStart(7)} ms  ${(time / parsing).toFixed(2)} × markdown-it`)
console.log(
  `  the index holds ${((process.memoryUsage().heapUsed - before) / 1024 / 1024).toFixed(0)} MB with the texts`,
)
besideJekyll()

function besideJekyll(): void {
  const jekyll = process.env['JEKYLL_COMMAND'] ?? 'jekyll'
  if (spawnSync(jekyll, ['--version']).status !== 0) return console.log('There is no jekyll to compare with.')
  const folder = mkdtempSync(join(tmpdir(), 'jekyll-posts-bench-'))
  mkdirSync(join(folder, '_posts'))
  mkdirSync(join(folder, '_layouts'))
  writeFileSync(join(folder, '_config.yml'), 'title: bench\ntimezone: Asia/Seoul\n')
  writeFileSync(join(folder, '_layouts/post.html'), '{{ content }}')
  for (const { path: each, text } of blog) writeFileSync(join(folder, each), text)
  const run = (command: string, args: readonly string[]) =>
    timed(() => spawnSync(command, args, { cwd: folder, timeout: 600_000 })) / 1000
  for (const [what, command, args] of [
    ['jekyll-posts check', process.execPath, [join(process.cwd(), 'dist/cli.js'), 'check', '.']],
    ['jekyll doctor', jekyll, ['doctor']],
    ['jekyll build', jekyll, ['build', '--quiet']],
  ] as const)
    console.log(`  ${what.padEnd(28)} ${run(command, args).toFixed(1).padStart(7)} s`)
  rmSync(folder, { recursive: true })
}

function check(text: string, which: readonly Rule[]): void {
  lint(text, 'post', fail, { path, site: siteContextOf(site, path, moment), rules: which, fixes: 'none' })
}

function fail(rule: string, error: unknown): never {
  throw new Error(`${rule}: ${String(error)}`)
}

function pathOf(index: number): string {
  return `_posts/${new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10)}-post-${index}.md`
}

function post(index: number, lines: number): string {
  const tags = [0, 1, 2].map((each) => `tag-${(index * 7 + each * each * 31) % 800}`)
  const head = `---\nlayout: post\ntitle: "Post ${index}"\ncategory: c${index % 12}\ntags: [${tags.join(', ')}]\n---\n`
  const paragraph = 'A paragraph of *text*, [a link](https://example.com/) and `code` in it.\n'
  const parts = [
    `## Heading ${index}\n`,
    paragraph,
    '- an item\n- another\n',
    `${paragraph}{: .note}\n`,
    '```ruby\nputs 1\n```\n',
  ]
  return (
    head +
    Array.from({ length: lines / 4 }, (_, line) => `${parts[line % parts.length]!}\n`)
      .join('')
      .repeat(4)
      .slice(0, lines * 50)
  )
}

function bodyOf(text: string): string {
  return text.slice(findFrontMatter(text)!.whole.end)
}

interface Quantiles {
  readonly median: number
  readonly late: number
}

function quantiles(work: (index: number) => unknown): Quantiles {
  const times = Array.from({ length: 200 }, (_, index) => timed(() => work(index))).sort((a, b) => a - b)
  return { median: times[100]!, late: times[198]! }
}

function tell(what: string, { median, late }: Quantiles, peer: Quantiles): void {
  const ratio = (median / peer.median).toFixed(2)
  console.log(
    `  ${what.padEnd(34)} median ${median.toFixed(2)} ms, 99th percentile ${late.toFixed(2)} ms, ${ratio} × markdown-it`,
  )
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
