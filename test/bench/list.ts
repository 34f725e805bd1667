// `jekyll-posts list` on a blog of 10,000 posts, beside a walk that reads every post and runs gray-matter on it and, with
// JEKYLL_COMMAND or a `jekyll` on the PATH, `jekyll build`: each a process of its own, the best of three (of one of Jekyll's).
// Run: npm run tool -- bench/list [--posts N]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import matter from 'gray-matter'

if (process.argv[2] === 'gray-matter') walk(process.argv[3]!)
else compare(Number(process.argv[process.argv.indexOf('--posts') + 1]) || 10_000)

function walk(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.md')) matter(readFileSync(join(folder, path), 'utf8'), {})
}

function compare(count: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'jekyll-posts-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  spawnSync(process.execPath, ['scripts/tool.mjs', 'bench/write-blog', folder, String(count)], { stdio: 'inherit' })
  console.log(`${count} posts`)
  const walked = best(3, () => node([process.argv[1]!, 'gray-matter', folder]))
  tell('gray-matter on every file', walked, walked)
  const listed = best(3, () => node(['dist/cli.js', 'list', folder, '--json']))
  tell('jekyll-posts list', listed, walked)
  const jekyll = process.env['JEKYLL_COMMAND'] ?? 'jekyll'
  if (spawnSync(jekyll, ['--version']).status !== 0) return console.log('no jekyll here to compare with')
  const built = timed(jekyll, ['build', '--quiet', '--source', folder, '--destination', join(folder, '_site')])
  tell('jekyll build', built, walked)
  console.log(`  jekyll build takes ${(built.milliseconds / listed.milliseconds).toFixed(0)} × jekyll-posts list`)
}

interface Taken {
  readonly milliseconds: number
  /** In MB, at its highest; of Node's processes only. */
  readonly memory?: number
}

/** Runs a script that tells, last of all, what memory it took. */
function node(args: readonly string[]): Taken {
  const tells = `process.on('exit',()=>console.error('memory '+process.resourceUsage().maxRSS))`
  return timed(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(tells)}`, ...args])
}

function timed(command: string, args: readonly string[]): Taken {
  const start = performance.now()
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 30 })
  const milliseconds = performance.now() - start
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')}: ${stderr}`)
  const kilobytes = /memory (\d+)/.exec(stderr)?.[1]
  return { milliseconds, ...(kilobytes && { memory: Number(kilobytes) / 1024 }) }
}

function best(times: number, run: () => Taken): Taken {
  const all = Array.from({ length: times }, run)
  return all.reduce((a, b) => (b.milliseconds < a.milliseconds ? b : a))
}

function tell(what: string, { milliseconds, memory }: Taken, peer: Taken): void {
  const ratio = `${(milliseconds / peer.milliseconds).toFixed(2)} × gray-matter`
  const megabytes = memory === undefined ? '' : `, ${memory.toFixed(0)} MB at its highest`
  console.log(`  ${what.padEnd(28)} ${milliseconds.toFixed(0).padStart(8)} ms  ${ratio}${megabytes}`)
}
