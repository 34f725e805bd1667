// Measures the time from a keystroke to new HTML, in a 20 KB post with includes in a blog of 10,000 posts:
// `npm run tool -- bench/preview [COUNT]`. With JEKYLL_COMMAND, Jekyll builds the same blog, and then the changed post
// alone (`--incremental`).
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ShownBlog } from '../unit/preview/shownPage'

const count = Number(process.argv[2] ?? 10_000)
const path = '_posts/2024-05-30-now.md'
const files: Record<string, string> = {
  '_config.yml': 'title: bench\npermalink: /:categories/:title/\nbaseurl: /b\n',
  '_layouts/post.html': '{{ content }}\n',
  '_includes/figure.html':
    '<figure>\n<img src="{{ include.src | relative_url }}" alt="{{ include.alt | escape }}">\n' +
    '{% if include.caption %}<figcaption>{{ include.caption }}</figcaption>{% endif %}\n</figure>\n',
  '_data/trees.yml': '- oak\n- ash\n- elm\n',
  'assets/a.png': '',
  [path]: post(),
}
for (let index = 0; index < count; index += 1)
  files[`_posts/2024-01-01-post-${index}.md`] =
    `---\nlayout: post\ntitle: "Post ${index}"\ncategory: c${index % 12}\n---\nA paragraph.\n`

const impatient = new ShownBlog(files, {}, { patience: () => until(15) }) // the time limit that the editor sets
const atOnce = timed(() => impatient.show(path, { showsHeader: true }))
const blog = new ShownBlog(files)
const first = timed(() => blog.show(path, { showsHeader: true }))
const html = blog.show(path, { showsHeader: true }).html
if (html.includes('jekyll-posts-liquid-error'))
  throw new Error('The preview of the benchmark’s post shows a Liquid error.')

console.log(`${count} posts; the post has ${files[path]!.length} characters, its HTML ${html.length}`)
console.log(`the first time         ${atOnce.toFixed(1)} ms, with all posts ${first.toFixed(1)} ms`)
tell('a keystroke', (turn) => {
  const text = `${files[path]!}word ${turn}\n`
  blog.site.update(path, text)
  blog.door.invalidate([path])
  blog.show(path, { showsHeader: true }, text)
})
if (process.env['JEKYLL_COMMAND']) beside(process.env['JEKYLL_COMMAND'])

/** 20 KB with 20 figures, links, a loop and a list of the newest posts. */
function post(): string {
  const part = (index: number) =>
    `## Part ${index}\n\n{% include figure.html src="/assets/a.png" alt="a" caption="Figure ${index}" %}\n\n` +
    `See [another]({% post_url 2024-01-01-post-${index} %}) and ![a](/assets/a.png).\n\n${'Some *words* of the post. '.repeat(30)}\n\n`
  const list =
    '{% for post in site.posts limit: 5 %}- [{{ post.title }}]({{ post.url | relative_url }})\n{% endfor %}\n'
  const trees = '{% for tree in site.data.trees %}- {{ tree | upcase }}\n{% endfor %}\n'
  return `---\nlayout: post\ntitle: Now\ntoc: true\n---\n${Array.from({ length: 20 }, (_, index) => part(index)).join('')}${list}\n${trees}\n`
}

function tell(what: string, work: (turn: number) => unknown): void {
  const times = Array.from({ length: 200 }, (_, turn) => timed(() => work(turn))).sort((a, b) => a - b)
  const [middle, late] = [times[100]!, times[190]!].map((time) => time.toFixed(1))
  console.log(`${what.padEnd(22)} median ${middle} ms, 95th percentile ${late} ms`)
}

function beside(command: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'jekyll-posts-bench-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const build = () => execFileSync(command, ['build', '--incremental', '-q', '-s', folder, '-d', join(folder, '_site')])
  console.log(`Jekyll, the whole blog ${timed(build).toFixed(0)} ms`)
  writeFileSync(join(folder, path), `${files[path]!}word\n`)
  console.log(`Jekyll, incrementally  ${timed(build).toFixed(0)} ms`)
  rmSync(folder, { recursive: true, force: true })
}

function until(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds
  return () => performance.now() < end
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
