import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { AssertionError } from 'chai'
import { Disk } from '../../src/cli/disk'
import { readSite } from '../../src/cli/readSite'
import type { Config } from '../../src/jekyll/config/config'
import type { Outcome } from '../../src/jekyll/output/outcome'
import { siteOutcomes } from '../../src/jekyll/output/siteOutcomes'
import { Random } from '../kramdown/random'
import { libraryFlags } from '../liquid/oracle'
import { expectBuilt, modified, now, type Built } from '../unit/jekyll/recorded'
import { randomSite, type RandomFile } from './randomSite'

/**
 * Compares random sites with Jekyll: `npm run tool -- fuzz/sites --sites 2000 --seed 1`. With `--pages` they are built
 * as GitHub Pages builds them (scripts/record/githubPages.rb).
 */
const { values } = parseArgs({
  options: {
    sites: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '5' },
    pages: { type: 'boolean', default: false },
  },
})
const [count, seed, show] = [Number(values.sites), Number(values.seed), Number(values.show)]
const judges = values.pages ? ['JEKYLL3', 'PAGES_LIB', 'SAFE_YAML'] : ['JEKYLL', 'SAFE_YAML']
const BATCH = 250

const random = new Random(seed)
let [files, stopped, different] = [0, 0, 0]
for (let done = 0; done < count; done += BATCH) compareSome(Math.min(BATCH, count - done))
console.log(
  `${count - different} of ${count} sites equal, ${files} files read by Jekyll, ${stopped} sites that it stops at`,
)
process.exitCode = different === 0 ? 0 : 1

function compareSome(number: number): void {
  const work = mkdtempSync(join(tmpdir(), 'sites-'))
  const sites = Array.from({ length: number }, () => (values.pages ? withPages(random) : randomSite(random)))
  const folders = sites.map((site, index) => layOut(join(work, `${index}`), site))
  const ours = folders.map(outcomesIn) // first, because Jekyll clears its output folder, which may hold sources
  const built = build(folders)
  for (const [index, folder] of folders.entries()) compare(ours[index]!, sites[index]!, built[folder]!)
  rmSync(work, { recursive: true })
}

/** A random site for GitHub Pages, without `node_modules`: only Jekyll 3 reads that folder, if `exclude:` is set. */
function withPages(random: Random): RandomFile[] {
  const site = randomSite(random).filter(({ path }) => path !== 'Gemfile' && !path.includes('node_modules'))
  return [...site, { path: 'Gemfile', text: 'gem "github-pages"\n' }]
}

function layOut(folder: string, site: readonly RandomFile[]): string {
  mkdirSync(folder, { recursive: true })
  for (const file of site) put(join(folder, file.path), file)
  return folder
}

/** Writes a file, unless its path is the folder of another file. */
function put(path: string, { text, bytes, link }: RandomFile): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    if (link !== undefined) symlinkSync(link, path)
    else writeFileSync(path, bytes ?? text ?? '')
    if (link === undefined) utimesSync(path, modified, modified)
  } catch (error) {
    if (!/^E(EXIST|NOTDIR|ISDIR|NOENT)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

function build(folders: readonly string[]): Record<string, Built> {
  const script = ['-W0', ...libraryFlags(judges), 'scripts/record/builtSites.rb']
  const env = { ...process.env, NOW: `${now}` }
  const { stdout, stderr, status } = spawnSync('ruby', script, {
    input: folders.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Record<string, Built>
}

function outcomesIn(folder: string): { readonly outcomes: readonly Outcome[]; readonly config: Config } {
  const { config, files: posts, others, sitePaths, layouts, titleFrom } = readSite(folder, new Disk())
  const around = { now, machineZone: 'UTC', sitePaths, titleFrom, ...(layouts && { layouts }) }
  return { outcomes: siteOutcomes([...posts, ...others], config, around), config }
}

function compare({ outcomes, config }: ReturnType<typeof outcomesIn>, site: readonly RandomFile[], built: Built): void {
  if (built.error !== undefined) stopped += 1
  for (const told of [built.posts, built.documents, built.pages, built.files]) files += Object.keys(told ?? {}).length
  try {
    expectBuilt(outcomes, config, built, (path) => site.find((file) => file.path === path)?.text)
  } catch (error) {
    if (!(error instanceof AssertionError)) throw error
    if (different++ < show) tell(site, built, error)
  }
}

function tell(site: readonly RandomFile[], { error }: Built, assertion: Error): void {
  console.log(
    `${'='.repeat(80)}\n${site.map((file) => JSON.stringify(file)).join('\n')}\n${error ?? ''}\n${assertion.message}`,
  )
  const { actual, expected } = assertion as { actual?: Record<string, unknown>; expected?: Record<string, unknown> }
  if (typeof actual !== 'object' || typeof expected !== 'object') return
  for (const path of new Set([...Object.keys(actual), ...Object.keys(expected)])) {
    const [ours, theirs] = [JSON.stringify(sorted(actual[path])), JSON.stringify(sorted(expected[path]))]
    if (ours !== theirs) console.log(`${path}\n  Jekyll ${theirs}\n  ours   ${ours}`)
  }
}

function sorted(value: unknown): unknown {
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).sort()) : value
}
