import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { MathSettings } from '../../src/math/settings'
import { findFormulas } from '../../src/previewPage/typesetter'
import { libraryFlags } from '../liquid/oracle'
import { ShownBlog } from '../unit/preview/shownPage'
import { engineOf } from './builtPage'
import { documentOf } from './document'
import { judge, type Judged } from './judge'

/**
 * Compares the formulas that built pages render with those that the preview renders:
 * `npm run tool -- compare/math FOLDER [NAME…]`. FOLDER holds blogs. Jekyll builds each page with its layouts; the
 * scripts of the page, in a context without anything of this machine, choose and configure the engine, and that engine
 * reads the page. Pages with layouts of a gem cannot be compared and are only counted.
 */
const { BLOGS, SHOW = '5' } = process.env
if (BLOGS === undefined) throw new Error('Name the folder of the blogs.')
const names = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(BLOGS).sort()

interface Tally {
  pages: number
  withMath: number
  drawn: number
  both: number
  extra: number
  kramdown: number
  refused: number
  unbuilt: number
  ofTheme: number
}

const empty = (): Tally => ({
  pages: 0,
  withMath: 0,
  drawn: 0,
  both: 0,
  extra: 0,
  kramdown: 0,
  refused: 0,
  unbuilt: 0,
  ofTheme: 0,
})
const total = empty()
let blogs = 0
for (const name of names) {
  const tally = compare(join(BLOGS, name))
  if (tally.drawn + tally.extra + tally.kramdown === 0) continue
  blogs += 1
  for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key]
  console.log(`${name}: ${line(tally)}`)
}
console.log(`${blogs} blogs: ${line(total)}`)

function line(tally: Tally): string {
  const share = tally.drawn === 0 ? '–' : `${((100 * tally.both) / tally.drawn).toFixed(2)} %`
  return (
    `${tally.both} of ${tally.drawn} formulas (${share}) in ${tally.withMath} of ${tally.pages} pages, ${tally.extra} that the page leaves, ` +
    `${tally.kramdown} that kramdown marks in pages without an engine, ${tally.refused} that the page’s engine rejects` +
    (tally.unbuilt > 0 ? `; ${tally.unbuilt} pages that Jekyll does not build` : '') +
    (tally.ofTheme > 0 ? `; ${tally.ofTheme} pages with a layout of a missing theme` : '')
  )
}

function compare(folder: string): Tally {
  const tally = empty()
  const { pages, scripts } = ask(folder)
  const blog = new ShownBlog(textsIn(folder))
  const baseurl = /^baseurl:[ \t]*["']?([^"'\s#]*)/m.exec(blog.files['_config.yml'] ?? '')?.[1] ?? ''
  let shown = 0
  for (const [path, { html, error, isWhole }] of Object.entries(pages)) {
    if (error !== undefined || html === undefined) tally.unbuilt += 1
    else if (isWhole === false) tally.ofTheme += 1
    else if (blog.site.settings.kindOf(path) === undefined) continue
    else {
      tally.pages += 1
      const engine = engineOf(html, (address) => scripts[address] ?? textIn(folder, address), baseurl)
      const theirs = judge(html, engine)
      const ours = drawnByUs(blog, path)
      if (theirs.some(({ drawn }) => drawn)) tally.withMath += 1
      const { lost, extra } = count(theirs, ours, tally)
      for (const tex of lost)
        if ((shown += 1) <= Number(SHOW))
          console.log(
            `  lost in ${path} (${engine.engine}): ${JSON.stringify(tex.slice(0, 200))} ${ours.get(tex)?.fault ?? 'not found'}`,
          )
      for (const tex of extra)
        if ((shown += 1) <= Number(SHOW))
          console.log(`  extra in ${path} (${engine.engine}): ${JSON.stringify(tex.slice(0, 200))}`)
    }
  }
  return tally
}

interface Ours {
  drawn: number
  marked: number
  fault: string | undefined
}

function count(theirs: readonly Judged[], ours: ReadonlyMap<string, Ours>, tally: Tally) {
  const left = new Map([...ours].map(([tex, { drawn }]) => [tex, drawn]))
  const lost: string[] = []
  for (const { tex, drawn } of theirs) {
    const key = normal(tex)
    if (!drawn) {
      tally.refused += 1
      continue
    }
    tally.drawn += 1
    const rest = left.get(key) ?? 0
    if (rest > 0) left.set(key, rest - 1)
    // The page may render an environment inside of a formula that kramdown marks. We render that formula as a whole.
    const isDrawn = rest > 0 || [...ours].some(([tex, { marked }]) => marked > 0 && tex.includes(key))
    if (isDrawn) tally.both += 1
    else lost.push(key)
  }
  const extra: string[] = []
  for (const [tex, rest] of left) {
    const marked = Math.min(rest, ours.get(tex)?.marked ?? 0)
    tally.kramdown += marked
    tally.extra += rest - marked
    if (rest > marked) extra.push(tex)
  }
  return { lost, extra }
}

function drawnByUs(blog: ShownBlog, path: string): Map<string, Ours> {
  const { html } = blog.show(path, { drawsMath: true })
  const json = /<div class="jekyll-posts-math" hidden data-settings="([^"]*)"/.exec(html)?.[1]
  const found = new Map<string, Ours>()
  if (json === undefined) return found
  const settings = JSON.parse(
    json.replace(/&#(\d+);/g, (_whole, code: string) => String.fromCharCode(Number(code))),
  ) as MathSettings
  const { adaptor, document, root } = documentOf(html.replace(/<nav class="jekyll-posts-toc">[^]*?<\/nav>/, ''))
  const marks = [...html.matchAll(/class="jekyll-posts-tex">\\[([]([^]*?)\\[)\]]<\/span>/g)].map(([, tex]) =>
    normal(decoded(tex!)),
  )
  for (const { tex, fault, isEscaped } of findFormulas(root, document, adaptor, settings)) {
    if (isEscaped) continue
    const key = normal(tex)
    const before = found.get(key) ?? { drawn: 0, marked: 0, fault: undefined }
    found.set(key, { ...before, fault: fault ?? before.fault, drawn: before.drawn + (fault === undefined ? 1 : 0) })
  }
  for (const key of marks) {
    const before = found.get(key)
    if (before) before.marked += 1
  }
  return found
}

function decoded(html: string): string {
  return html.replace(/&#(\d+);/g, (_whole, code: string) => String.fromCharCode(Number(code)))
}

/** Collapses white space in a formula. Other tools compare white space and Liquid. */
function normal(tex: string): string {
  return tex.replace(/\s+/g, ' ').trim()
}

interface Built {
  readonly pages: Record<string, { html?: string; error?: string; isWhole?: boolean }>
  /** The scripts that Liquid renders, by URL. */
  readonly scripts: Record<string, string>
}

function ask(folder: string): Built {
  const run = spawnSync('ruby', ['-W0', ...libraryFlags(), 'scripts/math/pages.rb', folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (run.status === 0) return JSON.parse(run.stdout) as Built
  console.log(`${folder}: ${run.stderr.slice(-300)}`)
  return { pages: {}, scripts: {} }
}

function textIn(folder: string, path: string): string {
  const file = join(folder, path)
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : ''
}

function textsIn(folder: string): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path)
    if (/^(?:\.git|_site|node_modules)(?:\/|$)/.test(path) || !existsSync(file)) continue
    const { size } = statSync(file)
    if (!statSync(file).isFile()) continue
    texts[path] =
      size < 1_000_000 &&
      /\.(?:md|markdown|mkd|mkdown|html?|ya?ml|json|csv|tsv|js|css|scss|sass|txt|liquid)$|Gemfile/i.test(path)
        ? readFileSync(file, 'utf8')
        : ''
  }
  return texts
}
