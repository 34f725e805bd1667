import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Disk } from '../../src/cli/disk'
import { openLiquid } from '../../src/cli/liquidOnDisk'
import { bodyOf } from '../../src/jekyll/excerpt'
import { isMarkdown } from '../../src/jekyll/outputExtension'
import { renderLiquid } from '../../src/liquid/render'
import { canonical, difference } from '../kramdown/canonical'
import { libraryFlags } from './oracle'

/**
 * What Jekyll puts into `{{ content }}` of the posts in the folders of POSTS, beside ours: `npm run compare:content`. Each
 * folder is laid out as a site; every layout that a post names holds its content alone, and every include that a post names
 * is there and says its name. The posts themselves stay byte for byte.
 */
const { POSTS } = process.env
if (POSTS === undefined) throw new Error('POSTS must be set')
const work = mkdtempSync(join(tmpdir(), 'content-'))
const sites = readdirSync(POSTS).map(layOut)
const theirs = JSON.parse(ask(sites)) as Record<string, Record<string, { html?: string; error?: string }>>
let [posts, equal, stopped] = [0, 0, 0]
for (const site of sites) compare(site)
rmSync(work, { recursive: true })
console.log(`${equal} of ${posts} posts equal; Jekyll stops at ${stopped} of them, and so do we`)
process.exitCode = equal === posts ? 0 : 1

function layOut(name: string): string {
  const site = join(work, name)
  const folder = join(POSTS!, name)
  cpSync(folder, join(site, '_posts'), { recursive: true })
  for (const each of readdirSync(site, { recursive: true, encoding: 'utf8' })) chmodSync(join(site, each), 0o755)
  const texts = readdirSync(folder).map((each) => readFileSync(join(folder, each), 'utf8'))
  for (const text of texts) {
    for (const [, layout] of text.matchAll(/^layout:[ \t]*["']?([\w/-]+)/gm)) write(`${site}/_layouts/${layout}.html`, '{{ content }}')
    for (const [, include] of text.matchAll(/\{%-?\s*include(?:_cached)?\s+([\w./-]+)/g)) write(`${site}/_includes/${include}`, `<i>${include}</i> {{ include.id }}`)
  }
  writeFileSync(join(site, '_config.yml'), 'title: Content\nfuture: true\nurl: https://example.com\nbaseurl: /base\n')
  write(join(site, 'about.md'), '---\ntitle: About\n---\n')
  return site
} // prettier-ignore

function write(path: string, text: string): void {
  if (existsSync(path) || basename(path).startsWith('.')) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function ask(folders: readonly string[]): string {
  const run = spawnSync('ruby', ['-W0', ...libraryFlags(), 'scripts/liquid/content.rb', ...folders], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (run.status !== 0) throw new Error(`ruby scripts/liquid/content.rb: ${run.error?.message ?? run.stderr}`)
  return run.stdout
}

function compare(folder: string): void {
  const { site, page, toHtml } = openLiquid(
    folder,
    { now: Math.floor(Date.now() / 1000), machineZone: 'UTC' },
    new Disk(),
  )
  for (const [path, { html, error }] of Object.entries(theirs[folder]!)) {
    posts += 1
    const post = page(path)!
    const { text, problems } = renderLiquid(bodyOf(readFileSync(join(folder, path), 'utf8')), post, site)
    if (error !== undefined) stopped += 1
    const found = error === undefined ? differs(html!, isMarkdown(path, site.config) ? toHtml(text) : text) : undefined
    const isEqual = error === undefined ? found === undefined && problems.length === 0 : problems.length > 0
    if (isEqual) equal += 1
    else console.log(`${path}\n${error ?? found ?? ''}\n${JSON.stringify(problems)}`)
  }
}

function differs(expected: string, actual: string): string | undefined {
  return difference(canonical(expected), canonical(actual))
}
