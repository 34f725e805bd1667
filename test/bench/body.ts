// Measures the rules for bodies beside markdown-it's parse of the same posts: `npm run tool -- bench/body FOLDER`. Each
// post is checked as in the editor after a pause in typing, with an index of all posts.
import { readdirSync, readFileSync } from 'node:fs'
import markdownIt from 'markdown-it'
import { bodyStart } from '../../src/frontmatter/borders'
import { bodyRules } from '../../src/lint/body/bodyRules'
import { lint } from '../../src/lint/lint'
import { siteContextOf } from '../../src/lint/siteContext'
import { Site } from '../../src/site/site'

const folder = process.env['POSTS']
if (folder === undefined) throw new Error('Name a folder of posts.')
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(md|markdown)$/.test(name))
const posts = names.map((name, index) => ({
  path: `_posts/2024-05-01-${index}.md`,
  text: readFileSync(`${folder}/${name}`, 'utf8'),
}))
const site = new Site()
for (const { path, text } of posts) site.update(path, text)
const md = markdownIt()
const onFailure = (rule: string, error: unknown) => console.log(`${rule} threw: ${String(error)}`)

const check = (path: string, text: string) => {
  const options = {
    path,
    site: siteContextOf(site, path, { now: 0, machineZone: 'UTC' }),
    rules: bodyRules,
    fixes: 'none' as const,
  }
  lint(text, 'post', onFailure, options)
}
const parse = (_: string, text: string) => void md.parse(text.slice(bodyStart(text)), {})

/** Milliseconds for each post, the best of several rounds. */
function best(run: (path: string, text: string) => void): number[] {
  const times = posts.map(() => Infinity)
  for (let round = 0; round < 7; round += 1)
    posts.forEach(({ path, text }, index) => {
      const start = performance.now()
      run(path, text)
      times[index] = Math.min(times[index]!, performance.now() - start)
    })
  return times
}

const plain = best(parse)
const rules = best(check)
const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0)
const ratios = rules.map((time, index) => time / plain[index]!).sort((a, b) => a - b)
const at = (part: number) => ratios[Math.floor(part * (ratios.length - 1))]!.toFixed(2)
console.log(`${posts.length} posts, ${Math.round(sum(posts.map(({ text }) => text.length)) / 1000)} KB`)
console.log(
  `markdown-it ${sum(plain).toFixed(0)} ms, body rules ${sum(rules).toFixed(0)} ms: ${(sum(rules) / sum(plain)).toFixed(2)} times`,
)
console.log(`by post: median ${at(0.5)}, 90th percentile ${at(0.9)}, most ${at(1)}`)
