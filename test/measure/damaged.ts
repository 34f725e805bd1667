// Damages front matters, applies all safe fixes, and asks Ruby whether these did harm: a key or a value lost without a
// problem that says so, front matter that became body, or the reverse. POSTS may name several folders, joined by `:`.
// `npm run tool -- measure/damaged FOLDER [--count 20000 --seed 1 --crlf --bom --silent]`
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findFrontMatter } from '../../src/frontmatter/borders'
import { fixAll } from '../../src/lint/fixAll'
import { libraryFlags } from '../liquid/oracle'
import { randomOf } from '../unit/randomFrontMatter'
import { damage, type Damaged } from './damages'
import { harmOf, isSilentlyWrong, type Read } from './harm'

const { values: call } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    crlf: { type: 'boolean' },
    bom: { type: 'boolean' },
    silent: { type: 'boolean' },
  },
})
const folders = process.env['POSTS']?.split(':')
if (!folders) throw new Error('Name a folder of posts.')
const posts = folders.flatMap(readPosts)
const tries: (Damaged & { healthy: string; fixed: string; left: number })[] = []
for (let seed = Number(call.seed); tries.length < Number(call.count); seed += 1) {
  const random = randomOf(seed)
  const healthy = fixed(posts[Math.floor(random() * posts.length)]!)
  const damaged = damage(healthy, random)
  if (!damaged || damaged.text === healthy) continue
  const { text, remaining } = fixAll(damaged.text, 'post', fail, { path: '_posts/2024-05-01-walk.md' })
  tries.push({ ...damaged, healthy, fixed: text, left: remaining.filter(({ severity }) => severity !== 'hint').length })
}
const changed = tries.filter(({ text, fixed }) => text !== fixed)
const read = askRuby(changed.flatMap(({ healthy, text, fixed }) => [healthy, text, fixed]))
let [harmed, silent, right] = [0, 0, 0]
for (const [index, each] of changed.entries()) {
  const [healthy, damaged, fixed] = read.slice(3 * index, 3 * index + 3) as [Read, Read, Read]
  const harm = harmOf(each, healthy, damaged, fixed)
  const isWrong = isSilentlyWrong(healthy, damaged, fixed) && each.left === 0
  harmed += Number(harm !== undefined)
  silent += Number(isWrong)
  right += Number(fixed.keys !== undefined && JSON.stringify(fixed.keys) === JSON.stringify(healthy.keys))
  if (harm !== undefined || (isWrong && call.silent))
    console.log(
      `${harm ?? 'wrong without a problem'} (${each.what}):\n${headOf(each.text)}\n  became\n${headOf(each.fixed)}\n`,
    )
}
console.log(
  `${tries.length} damaged front matters of ${posts.length} posts; ${changed.length} changed by the safe fixes: ` +
    `${right} as before the damage, ${silent} different without a remaining problem, ${harmed} harmed`,
)
process.exitCode = harmed > 0 ? 1 : 0

function readPosts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|\/)\d{4}-\d+-\d+-[^/]*\.(?:md|markdown)$/.test(name))
    .map((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .slice(0, 4000)
        .replace(/\r\n/g, '\n')
        .replace(/^\uFEFF/, ''),
    )
    .filter((text) => (findFrontMatter(text)?.yaml.end ?? 4000) < 2500)
    .map((text) => (call.bom ? '\uFEFF' : '') + (call.crlf ? text.replaceAll('\n', '\r\n') : text))
}

function askRuby(texts: readonly string[]): Read[] {
  const args = ['-W0', ...libraryFlags(['SAFE_YAML']), 'scripts/lint/readsPosts.rb']
  const ruby = spawnSync('ruby', args, { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 1 << 30 })
  if (ruby.status !== 0) throw new Error(ruby.stderr)
  return JSON.parse(ruby.stdout) as Read[]
}

function fixed(text: string): string {
  return fixAll(text, 'post', fail, { path: '_posts/2024-05-01-walk.md' }).text
}

function fail(rule: string, error: unknown): never {
  throw new Error(`${rule}: ${String(error)}`)
}

function headOf(text: string): string {
  const lines = text.split('\n')
  const end = lines.findIndex((line, at) => at > 1 && line.trim() === '')
  return lines
    .slice(0, Math.min(end < 0 ? 30 : end + 2, 30))
    .map((line) => line.slice(0, 120))
    .join('\n')
}
