// Measures `jekyll-posts list` on a blog of 10,000 posts, beside gray-matter on every post and, if there is a `jekyll`
// (on the PATH or in JEKYLL_COMMAND), `jekyll build`: `npm run tool -- bench/list [--posts N]`. Each runs in a process
// of its own. The result is the best of three runs; Jekyll runs only once. Run `npm run build` first.
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
  if (spawnSync(jekyll, ['--version']).status !== 0) return console.log('There is no jekyll to compare with.')
  const built = timed(jekyll, ['build', '--quiet', '--source', folder, '--destination', join(folder, '_site')])
  tell('jekyll build', built, walked)
  console.log(`  jekyll build takes ${(built.milliseconds / listed.milliseconds).toFixed(0)} × jekyll-posts list`)
}

interface Taken {
  readonly milliseconds: number
  /** The highest memory use in MB, only for Node's processes. */
  readonly memory?: number
}

/** Runs a script that reports its memory when it ends. */
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
