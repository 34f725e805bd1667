import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareText, compareTree } from './compare'
import { askKramdown } from './oracle'
import { knownDifferences } from './knownDifferences'
import { Random } from './random'
import { asJekyllHandsThem, randomOptions } from './randomOptions'

/**
 * Compares blocks and lines of real posts, in new orders and with random options, with real kramdown:
 * `npm run tool -- fuzz/posts FOLDER… --cases 50000 --seed 1`. The default folder is POSTS.
 */
const { values, positionals } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '10' },
  },
  allowPositionals: true,
})
const [count, show] = [Number(values.cases), Number(values.show)]
const BATCH = 2000
const random = new Random(Number(values.seed))
const folders = positionals.length > 0 ? positionals : [process.env['POSTS'] ?? '']
if (folders.includes('')) throw new Error('Name the folders, or set POSTS.')
const posts = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => join(folder, path))
    .filter((path) => /\.(md|markdown)$/i.test(path) && statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8').replace(/^---\r?\n[^]*?\n---\r?\n/, ''))
    .map((text) => ({ blocks: text.split(/\n\s*\n/).filter((block) => block.length < 3000), lines: text.split('\n') })),
)

/** A piece of a random post: mostly successive blocks, else lines or a part of a line. */
function piece(): string {
  const { blocks, lines } = random.pick(posts)
  if (random.chance(0.6)) return from(blocks, 3).join('\n\n')
  if (random.chance(0.8)) return from(lines, 4).join('\n')
  const line = random.pick(lines)
  return line.slice(random.below(line.length + 1)).slice(0, 200)
}

function from(all: readonly string[], most: number): string[] {
  const start = random.below(all.length)
  return all.slice(start, start + 1 + random.below(most))
}

const between = ['\n\n', '\n\n', '\n', '\n', '', '\n> ', '\n- ', '\n    ', '\n1. ', '\n: ', '\n{: .a}\n', '\n^\n']

function nextCase(): { text: string; options: Record<string, unknown> } {
  const pieces = random.some(5, piece)
  const text = pieces.map((each) => each + random.pick(between)).join('')
  return {
    text: random.chance(0.1) ? text.replace(/^(?=.)/gm, random.pick(['  ', '> ', '    '])) : text,
    options: randomOptions(random),
  }
}

let [equal, answered, trees, shown] = [0, 0, 0, 0]
for (let done = 0; done < count; done += BATCH) {
  const cases = Array.from({ length: Math.min(BATCH, count - done) }, nextCase)
  const answers = askKramdown(cases.map(({ text, options }) => ({ text, options: asJekyllHandsThem(options) })))
  for (const [index, { html }] of answers.entries()) if (html !== undefined) check(cases[index]!, html)
}

function check({ text, options }: ReturnType<typeof nextCase>, html: string): void {
  answered++
  const found = compareText(text, html, options)
  const tree = found ?? compareTree(text, html, options)
  const isKnown = tree && knownDifferences.some(({ applies }) => applies({ text, expected: html, ...tree }))
  if (found === undefined) equal++
  if (found === undefined && tree !== undefined && !isKnown) trees++
  if (tree === undefined || isKnown || shown++ >= show) return
  console.log(`${tree.of}: ${JSON.stringify(text)}\n  ${JSON.stringify(options)}\n${tree.shown}\n`)
}

console.log(`${posts.length} posts; kramdown failed on ${count - answered} of ${count} cases`)
console.log(`${trees} of ${answered} have kramdown’s text, but the preview’s tokens produce another tree`)
console.log(`${equal} of ${answered} equal (${((100 * equal) / answered).toFixed(3)} %), seed ${values.seed}`)
process.exitCode = equal / answered >= 0.999 ? 0 : 1
