// Prints the problems that the rules find in published posts: `npm run tool -- measure/posts FOLDER`. FOLDER has a
// folder of posts for each blog.
import { readdirSync, readFileSync } from 'node:fs'
import { lint } from '../../src/lint/lint'
import type { Problem } from '../../src/lint/rule'
import { siteContextOf } from '../../src/lint/siteContext'
import { inEnglish } from '../../src/messages/messages'
import { Site } from '../../src/site/site'

const folder = process.env['POSTS']
if (folder === undefined) throw new Error('Name a folder of blogs.')
let posts = 0
const counts = new Map<string, number>()
for (const blog of readdirSync(folder)) {
  const site = new Site()
  const texts = new Map<string, string>()
  for (const name of readdirSync(`${folder}/${blog}`, { recursive: true, encoding: 'utf8' }))
    if (/\.(?:md|markdown)$/.test(name)) texts.set(`_posts/${name}`, readFileSync(`${folder}/${blog}/${name}`, 'utf8'))
  for (const [path, text] of texts) site.update(path, text)
  for (const [path, text] of texts)
    for (const problem of problemsOf(site, path, text)) report(blog, path, text, problem)
  posts += texts.size
}
console.log(`${posts} posts`)
for (const [id, count] of [...counts].sort()) console.log(`${`${count}`.padStart(5)} ${id}`)

function problemsOf(site: Site, path: string, text: string): Problem[] {
  return lint(text, 'post', (rule, error) => console.log(`${rule} threw: ${String(error)}`), {
    path,
    site: siteContextOf(site, path, { now: Date.now() / 1000, machineZone: 'UTC' }),
  })
}

function report(blog: string, path: string, text: string, { id, severity, span, message }: Problem): void {
  counts.set(`${severity} ${id}`, (counts.get(`${severity} ${id}`) ?? 0) + 1)
  if (severity === 'hint' && !process.argv.includes('--hints')) return
  const line = text.slice(0, span.start).split('\n').length
  console.log(
    `${blog}/${path}:${line}: ${severity} ${id}: ${inEnglish(message)} ${JSON.stringify(text.slice(span.start, span.end))}`,
  )
}
