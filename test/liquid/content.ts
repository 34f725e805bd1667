import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Disk } from '../../src/cli/disk'
import { openLiquid } from '../../src/cli/liquidOnDisk'
import { bodyOf } from '../../src/jekyll/output/excerpt'
import { isMarkdown } from '../../src/jekyll/url/outputExtension'
import { renderLiquid } from '../../src/liquid/render'
import { usualLimits } from '../../src/liquid/run/limits'
import { difference } from '../kramdown/canonical'
import { written } from '../kramdown/written'
import { libraryFlags } from './oracle'
import { copiedBlogs, laidOutPosts } from './sitesOnDisk'

/**
 * Compares what Jekyll puts into `{{ content }}` with ours, character by character. `npm run tool -- compare/content`
 * compares the posts in the folders of POSTS, `npm run tool -- compare/content BLOG… [--most 200]` the posts, documents
 * and pages of whole blogs with their own options. Files that need a plugin or a theme are left out, because neither is
 * installed.
 */
const { values, positionals } = parseArgs({
  options: { most: { type: 'string', default: '1000000' }, show: { type: 'string', default: '20' } },
  allowPositionals: true,
})
const now = Math.floor(Date.now() / 1000)
const work = mkdtempSync(join(tmpdir(), 'content-'))
const sums = { files: 0, equal: 0, stopped: 0, leftOut: 0 }
let shown = 0
/** Limits for the comparison, which includes renderings that take long. */
const limits = { ...usualLimits, milliseconds: 120_000 }

try {
  if (positionals.length === 0) for (const site of laidOutPosts(work)) compare(site)
  else for (const site of copiedBlogs(positionals, work)) compare(site)
} finally {
  rmSync(work, { recursive: true })
}
const share = ((100 * sums.equal) / sums.files).toFixed(3)
console.log(`${sums.leftOut} left out, because Jekyll stops if a plugin or a theme is missing`)
console.log(`${sums.equal} of ${sums.files} equal (${share} %); Jekyll stops at ${sums.stopped} of them, and so do we`)
process.exitCode = sums.equal / sums.files >= 0.998 ? 0 : 1

interface Theirs {
  readonly html?: string
  readonly error?: string
}

function ask(folder: string): Record<string, Theirs> {
  const run = spawnSync('ruby', ['-W0', ...libraryFlags(), 'scripts/liquid/content.rb', folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, NOW: String(now), MOST: values.most },
  })
  if (run.status !== 0) throw new Error(`ruby scripts/liquid/content.rb: ${run.error?.message ?? run.stderr}`)
  return (JSON.parse(run.stdout) as Record<string, Record<string, Theirs>>)[folder]!
}

function compare(folder: string): void {
  const before = { ...sums }
  const opened = openLiquid(folder, { now, machineZone: 'UTC' }, new Disk())
  for (const [path, theirs] of Object.entries(ask(folder)))
    if (
      /^$|Unknown tag|Invalid Markdown processor|in include tag|Could not locate the included file|No such file/.test(
        path && (theirs.error ?? 'x'),
      )
    )
      sums.leftOut += 1
    else compareFile(folder, path, theirs, opened)
  console.log(`${folder.split('/').at(-1)}: ${sums.equal - before.equal} of ${sums.files - before.files} equal`)
}

type Opened = ReturnType<typeof openLiquid>

function compareFile(folder: string, path: string, { html, error }: Theirs, { site, page, toHtml }: Opened): void {
  const found = page(path)
  sums.files += 1
  if (found === undefined) return show(`${path}: not a page of our site`)
  const { text, problems } = renderLiquid(bodyOf(readFileSync(join(folder, path), 'utf8')), found, site, limits)
  const differs =
    html === undefined ? undefined : differenceOf(html, isMarkdown(path, site.config) ? toHtml(text) : text)
  const isEqual = error === undefined ? differs === undefined && problems.length === 0 : problems.length > 0
  if (isEqual) sums.equal += 1
  else show(`${path}\n${error ?? differs ?? ''}\n${JSON.stringify(problems)}`)
  if (isEqual && error !== undefined) sums.stopped += 1
}

function show(text: string): void {
  if (shown++ < Number(values.show)) console.log(text)
}

function differenceOf(expected: string, actual: string): string | undefined {
  return difference(written(expected), written(actual))
}
