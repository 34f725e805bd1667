// Measures each kind of completion in a blog of 10,000 posts, with and without typed letters:
// `npm run tool -- bench/complete`.
import { complete } from '../../src/complete/complete'
import { Site } from '../../src/site/site'

const posts = 10_000
const rounds = 1_000
const path = '_posts/2024-02-01-now.md'
const around = { now: 1_706_756_400, machineZone: 'Asia/Seoul', sitePathInWorkspace: '' }

/** The texts to complete in: a front matter and sometimes a body. `‸` marks the cursor. */
const places: readonly (readonly [kind: string, frontMatter: string, body?: string])[] = [
  ['keys', 'title: now\n‸'],
  ['tags', 'tags: [‸]'],
  ['tags, typed', 'tags: [tag-1‸]'],
  ['tags, in Korean', 'tags: [글‸]'],
  ['categories', 'category: ‸'],
  ['layouts', 'layout: ‸'],
  ['dates', 'date: ‸'],
  ['booleans', 'toc: ‸'],
  ['data', 'author: ‸'],
  ['values', 'series: ‸'],
  ['permalinks', 'permalink: /:‸'],
  ['images of front matter', 'image: ‸'],
  ['classes', 'tags: [tag-1]', '{: .‸}'],
  ['ids', 'tags: [tag-1]', '{: #‸}'],
  ['attribute lists', 'tags: [tag-1]', '{: ‸}'],
  ['Liquid tags', 'tags: [tag-1]', '{% ‸'],
  ['filters', 'tags: [tag-1]', '{{ page.title | ‸ }}'],
  ['variables', 'tags: [tag-1]', '{{ site.data.‸ }}'],
  ['variables of the page', 'tags: [tag-1]', '{{ page.‸ }}'],
  ['includes', 'tags: [tag-1]', '{% include ‸ %}'],
  ['parameters', 'tags: [tag-1]', '{% include part-1.html ‸ %}'],
  ['post_url', 'tags: [tag-1]', '{% post_url ‸ %}'],
  ['post_url, typed', 'tags: [tag-1]', '{% post_url Post 99‸ %}'],
  ['link', 'tags: [tag-1]', '{% link ‸ %}'],
  ['images', 'tags: [tag-1]', '![a](‸)'],
  ['images, typed', 'tags: [tag-1]', '![a](/assets/img/7‸)'],
  ['links', 'tags: [tag-1]', '[a](‸)'],
  ['links, typed', 'tags: [tag-1]', '[a](Post‸)'],
  ['URLs, typed', 'tags: [tag-1]', '[a](/2020‸)'],
  ['headings', 'tags: [tag-1]', '[a](#‸)'],
  ['headings elsewhere', 'tags: [tag-1]', '[a]({% post_url 2020-01-01-post-0 %}#‸)'],
  ['footnotes', 'tags: [tag-1]', 'a[^‸]'],
  ['languages', 'tags: [tag-1]', '```‸'],
]

const site = blog()
for (const [kind, frontMatter, body = ''] of places) tell(kind, frontMatter, body)

function tell(kind: string, frontMatter: string, body: string): void {
  const marked = `---\n${frontMatter}\n---\n${paragraphs(40)}${body}\n\n${paragraphs(40)}`
  const text = marked.replace('‸', '')
  const offset = marked.indexOf('‸')
  const ask = () => complete(text, offset, path, site, around).completions.length
  const count = ask()
  for (let round = 0; round < 50; round += 1) ask()
  const times = Array.from({ length: rounds }, () => timed(ask)).sort((a, b) => a - b)
  const at = (part: number) => times[Math.floor(rounds * part)]!.toFixed(2).padStart(6)
  console.log(
    `${kind.padEnd(26)} ${String(count).padStart(4)} offered  median ${at(0.5)} ms  99th percentile ${at(0.99)} ms`,
  )
}

/** The processor time of `work` in milliseconds, which other programs do not affect. */
function timed(work: () => unknown): number {
  site.update(path, `---\ntags: [tag-1]\n---\n## ${Math.random()}\n`) // as after each key: nothing may come from a cache
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function blog(): Site {
  const site = new Site()
  site.configure('baseurl: /blog\nremote_theme: mmistakes/minimal-mistakes\n')
  for (let index = 0; index < posts; index += 1) site.update(`_posts/${day(index)}-post-${index}.md`, post(index))
  for (let index = 0; index < posts / 2; index += 1) site.add(`assets/img/${index % 100}/${index}.png`)
  for (let index = 0; index < 100; index += 1) {
    site.update(`_includes/part-${index}.html`, '{{ include.one }} {{ include.two }}')
    site.update(`_layouts/layout-${index}.html`, '{{ content }}')
  }
  site.update('assets/main.css', Array.from({ length: 2_000 }, (_, index) => `.class-${index} {}`).join('\n'))
  site.update('_data/authors.yml', Array.from({ length: 300 }, (_, index) => `author${index}: { name: x }`).join('\n'))
  site.prewarm(around.machineZone, () => true) // as the editor does when it is idle
  return site
}

function day(index: number): string {
  return new Date(Date.UTC(2020, 0, 1) + Math.floor(index / 5) * 86_400_000).toISOString().slice(0, 10)
}

function post(index: number): string {
  const tags = [0, 1, 2].map((each) => `${each === 2 ? '글' : 'tag'}-${(index * 7 + each * each * 31) % 4_000}`)
  const head = [`title: "Post ${index} 제목"`, `category: c${index % 12}`, `tags: [${tags.join(', ')}]`]
  const more = [
    `series: s${index % 300}`,
    `layout: layout-${index % 5}`,
    'toc: true',
    `image: /assets/img/${index}.png`,
  ]
  const body = `![a]({{ site.baseurl }}/assets/img/${index % 100}/${index}.png){:.class-${index % 50}}\n{: .caption}\n\n`
  const link = `[b]({% post_url 2020-01-01-post-0 %})\n{% include part-${index % 9}.html one=1 %}\n\n`
  return `---\n${[...head, ...more].join('\n')}\n---\n${body}${link}## Heading ${index}\n\n${paragraphs(10)}`
}

function paragraphs(count: number): string {
  return 'A paragraph of text, with *emphasis* and a [link](/a/) in it.\n\n'.repeat(count)
}
