import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from './compare'
import { askKramdown } from './oracle'

/** Compares every Markdown file of some folders with real kramdown: `node scripts/tool.mjs kramdown/posts FOLDER…`. */
const FRONT_MATTER = /^(---[ \t\r\f\v]*\n[^]*?\n?)^((---|\.\.\.)[ \t\r\f\v]*$\n?)/m

const files = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /\.(md|markdown|text)$/i.test(path) && statSync(path).isFile()),
)
const posts = files.map((path) => {
  const source = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  const match = FRONT_MATTER.exec(source)
  return { path, text: match?.index === 0 ? source.slice(match[0].length) : source }
})
const answers = askKramdown(posts)
let different = 0
for (const [index, { path, text }] of posts.entries()) {
  const { html, error } = answers[index]!
  if (html === undefined) console.log(`kramdown fails on ${path}: ${error}`)
  const found = compare(text, html ?? '')
  if (found === undefined) continue
  different++
  console.log(`different: ${path} (${found.of})\n${found.shown}`)
}
console.log(`${posts.length - different} of ${posts.length} equal`)
process.exitCode = different === 0 ? 0 : 1
