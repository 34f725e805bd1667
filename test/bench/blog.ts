// Measures the index of 10,000 posts, beside gray-matter on the same texts: `npm run tool -- bench/blog`.
import matter from 'gray-matter'
import { Site } from '../../src/site/site'

const posts = Array.from({ length: 10_000 }, (_, index) => ({
  path: `_posts/2024-01-01-post-${index}.md`,
  text: post(index),
}))
const rounds = 3

const alone = median(rounds, () => posts.forEach(({ text }) => matter(text, {})))
const indexed = median(rounds, () =>
  posts.reduce((site, { path, text }) => (site.update(path, text), site), new Site()),
)
console.log(`gray-matter alone      ${alone.toFixed(0)} ms`)
console.log(`the index              ${indexed.toFixed(0)} ms  ${(indexed / alone).toFixed(2)} × gray-matter`)

const site = new Site()
for (const { path, text } of posts) site.update(path, text)
report('one edit', (index) => site.update(posts[index]!.path, posts[index + 1]!.text))

function post(index: number): string {
  const tags = [0, 1, 2].map((each) => `tag-${(index * 7 + each * each * 31) % 800}`)
  const frontMatter = `---\nlayout: post\ntitle: "Post ${index}"\ndate: 2024-01-01 09:00:00 +0900\ncategory: c${index % 12}\ntags: [${tags.join(', ')}]\n---\n`
  return frontMatter + 'A paragraph of text, and another sentence in it.\n'.repeat(140)
}

function report(what: string, work: (index: number) => unknown): void {
  const times = Array.from({ length: 1_000 }, (_, index) => timed(() => work(index))).sort((a, b) => a - b)
  const [middle, late] = [times[500]!, times[990]!].map((time) => time.toFixed(2))
  console.log(`${what.padEnd(22)} median ${middle} ms, 99th percentile ${late} ms`)
}

function median(count: number, work: () => unknown): number {
  return Array.from({ length: count }, () => timed(work)).sort((a, b) => a - b)[count >> 1]!
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
