// Lays out folders of posts as sites, has Jekyll build them and `jekyll-posts list` list them, and compares the two
// post by post: `npm run tool -- compare/posts FOLDER`. FOLDER holds a folder of posts for each site.
//
// `defaults:` turns Liquid off, and every layout that a post names contains only `{{ content }}`. The posts are copied
// without changes.
import './build.mjs'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect, run } from './listed.mjs'

const { POSTS, JEKYLL, SAFE_YAML } = process.env
if (!POSTS) throw new Error('Name the folder of the posts.')

const configs = {
  plain: '',
  seoul: 'timezone: Asia/Seoul\npermalink: pretty\nfuture: true\n',
  newYork:
    'timezone: America/New_York\npermalink: /:categories/:year/:month/:day/:hour/:slug.html\nunpublished: true\n',
}
const withoutLiquid = 'defaults:\n  - scope: { path: "" }\n    values: { render_with_liquid: false }\n'

const work = mkdtempSync(join(tmpdir(), 'sites-'))
const sites = readdirSync(POSTS).flatMap((name) => Object.keys(configs).map((config) => layOut(name, config)))
const built = JSON.parse(run('ruby', ['-W0', '-I', JEKYLL, '-I', SAFE_YAML, 'scripts/record/builtSites.rb', ...sites]))
let posts = 0
let equal = 0
for (const site of sites) compare(site)
console.log(`${equal} of ${posts} posts equal (${((100 * equal) / posts).toFixed(2)} %), ${sites.length} sites`)
rmSync(work, { recursive: true })
process.exitCode = equal === posts ? 0 : 1

function layOut(name, config) {
  const folder = join(work, `${name}-${config}`)
  mkdirSync(join(folder, '_layouts'), { recursive: true })
  cpSync(join(POSTS, name), join(folder, '_posts'), { recursive: true })
  run('chmod', ['-R', 'u+w', folder])
  writeFileSync(join(folder, '_config.yml'), configs[config] + withoutLiquid)
  writeFileSync(join(folder, 'index.md'), '---\n---\n')
  for (const layout of layoutsOf(join(folder, '_posts')))
    writeFileSync(join(folder, '_layouts', `${layout}.html`), '{{ content }}')
  return folder
}

function layoutsOf(folder) {
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  return new Set(texts.flatMap((text) => [...text.matchAll(/^layout:[ \t]*["']?([\w-]+)/gm)].map((match) => match[1])))
}

function compare(site) {
  const { posts: theirs = {}, error } = built[site]
  if (error) console.log(`${site}: Jekyll stops: ${error}`)
  const lines = run('node', ['dist/cli.js', 'list', site, '--json'], { TZ: 'UTC' }).trim().split('\n')
  const ours = new Map(lines.map((line) => JSON.parse(line)).map((post) => [post.path, post]))
  for (const path of new Set([...Object.keys(theirs), ...ours.keys()])) {
    posts += 1
    const [expected, actual] = [said(theirs[path]), listed(ours.get(path))]
    if (expected === actual) equal += 1
    else console.log(`${path}\n  Jekyll ${expected}\n  ours   ${actual}`)
  }
}

function said(post) {
  return post?.written
    ? JSON.stringify([post.date, post.url, post.title, post.layout, post.tags, post.categories])
    : 'not written'
}

function listed(post) {
  if (!post?.written) return 'not written'
  const { date, url, title, layout, tags, categories } = post
  return JSON.stringify([date, url, ...[title, layout, tags, categories].map(inspect)])
}
