// Has Jekyll build whole blogs and `jekyll-posts list` list them, and compares the two post by post:
// `npm run tool -- compare/blogs FOLDER [NAME…]`. FOLDER holds the blogs. Those whose Gemfile names github-pages are
// built as GitHub Pages builds them (scripts/record/githubPages.rb). Plugins, themes and layouts are ignored
// (scripts/record/blog.rb).
import './build.mjs'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect, run } from './listed.mjs'

const { BLOGS, JEKYLL, JEKYLL3, PAGES_LIB = '', SAFE_YAML } = process.env
if (!BLOGS) throw new Error('Name the folder of the blogs.')

const wanted = process.argv.slice(2)
const folders = readdirSync(BLOGS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const names = folders.map(({ name }) => name).filter((name) => wanted.length === 0 || wanted.includes(name))
const sums = { blogs: 0, posts: 0, equal: 0 }
for (const name of names) for (const site of sitesIn(join(BLOGS, name), 3)) compare(site)
const share = ((100 * sums.equal) / sums.posts).toFixed(2)
console.log(`${sums.equal} of ${sums.posts} posts equal (${share} %), ${sums.blogs} blogs`)
process.exitCode = sums.equal === sums.posts ? 0 : 1

/** The folders that have a configuration and posts. */
function* sitesIn(folder, depth) {
  const entries = readdirSync(folder, { withFileTypes: true })
  const isSite = entries.some(({ name }) => /^_config\.(ya?ml|toml)$/.test(name)) && hasPosts(folder)
  if (isSite) yield folder
  else if (depth > 0)
    for (const entry of entries) if (entry.isDirectory()) yield* sitesIn(join(folder, entry.name), depth - 1)
}

function hasPosts(folder) {
  return readdirSync(folder, { recursive: true }).some((path) => /(^|\/)_posts\//.test(path))
}

function compare(site) {
  const now = Math.floor(Date.now() / 1000)
  const work = mkdtempSync(join(tmpdir(), 'blog-'))
  cpSync(site, work, { recursive: true, verbatimSymlinks: true })
  // `list` runs first, because Jekyll clears its output folder, which may hold sources.
  const lines = run('node', ['dist/cli.js', 'list', work, '--json'], { TZ: 'UTC' }).split('\n').filter(Boolean)
  const { posts: theirs = {}, error } = JSON.parse(
    run('ruby', ['-W0', ...judgeOf(work), '-I', SAFE_YAML, 'scripts/record/blog.rb', work], { NOW: now }),
  )
  rmSync(work, { recursive: true })
  const ours = new Map(lines.map((line) => JSON.parse(line)).map((post) => [post.path, post]))
  sums.blogs += 1
  const [before, equal] = [sums.posts, sums.equal]
  for (const path of new Set([...Object.keys(theirs), ...ours.keys()]))
    comparePost(site, path, said(theirs[path], now), listed(ours.get(path), now))
  console.log(
    `${site}: ${sums.equal - equal} of ${sums.posts - before} equal${error ? `; Jekyll stops: ${error}` : ''}`,
  )
}

/** The options that put the right Jekyll on Ruby’s path. */
function judgeOf(folder) {
  const named = (name, pattern) =>
    existsSync(join(folder, name)) && pattern.test(readFileSync(join(folder, name), 'utf8'))
  const isPages =
    named('Gemfile', /^[^#\n]*\bgem[\s(]+["']github-pages["']/m) || named('Gemfile.lock', /^\s+github-pages\b/m)
  return isPages ? ['-I', JEKYLL3, '-I', PAGES_LIB] : ['-I', JEKYLL]
}

function comparePost(site, path, expected, actual) {
  sums.posts += 1
  if (expected === actual) sums.equal += 1
  else console.log(`${join(site, path)}\n  Jekyll ${expected}\n  ours   ${actual}`)
}

function said(post, now) {
  if (!post?.written) return 'not written'
  const values = [post.title, post.layout, post.tags, post.categories].map(withoutTypes)
  return JSON.stringify([dated(post.date, now), post.url, ...values])
}

/** Removes the types that JSON does not have: its numbers have one type, and days and times are strings. */
function withoutTypes(inspected) {
  return inspected
    .replace(/(?<=^|[[, ])(-?\d+)\.0(?=$|[\],])/g, '$1')
    .replace(/(?<=^|[[, ])(?:date|time) ([\d-]+(?: [\d:]+ [+-]\d{4})?)/g, '"$1"')
}

function listed(post, now) {
  if (!post?.written) return 'not written'
  const { date, url, title, layout, tags, categories } = post
  return JSON.stringify([dated(date, now), url, ...[title, layout, tags, categories].map(inspect)])
}

/**
 * Returns `now` for a date at the time of the build, because a post without a date has that date and the two builds run
 * one after the other.
 */
function dated(date, now) {
  const seconds = Date.parse(date.replace(/^(\S+) (\S+) ([+-]\d\d)(\d\d)$/, '$1T$2$3:$4')) / 1000
  return seconds >= now && seconds < now + 600 ? 'now' : date
}
