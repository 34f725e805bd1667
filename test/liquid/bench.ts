import { readConfig } from '../../src/jekyll/config/config'
import type { LiquidPage, LiquidHost } from '../../src/liquid/liquidHost'
import { renderLiquid } from '../../src/liquid/render'
import { inEnglish } from '../../src/messages/messages'
import { CalendarDate, Timestamp } from '../../src/ruby/timestamp'
import { render } from '../kramdown/render'
import { when } from './cases'

/**
 * Measures a post of 20 KB with includes in a blog of 10,000 posts: Liquid, Liquid and the conversion of Markdown, and
 * the conversion alone: `npm run tool -- bench/liquid`.
 */
const includes: Readonly<Record<string, string>> = {
  'figure.html':
    '<figure class="{{ include.class }}"><img src="{{ include.src | relative_url }}" alt="{{ include.alt | escape }}">{% if include.caption %}<figcaption>{{ include.caption }}</figcaption>{% endif %}</figure>\n',
  'latest.html':
    '{% for post in site.posts limit:5 %}* [{{ post.title }}]({{ post.url | relative_url }}) {{ post.date | date: "%b %-d, %Y" }}\n{% endfor %}',
}

const pages = Array.from({ length: 10_000 }, (_, index): LiquidPage => {
  const seconds = 1_500_000_000 + index * 3600
  const slug = `post-${index}`
  const day = new Timestamp(seconds, 0).civil
  const date = new CalendarDate(day.year, day.month, day.day)
  return {
    path: `_posts/${date}-${slug}.md`,
    collection: 'posts',
    url: `/${slug}.html`,
    date: new Timestamp(seconds, 0),
    data: new Map([
      ['title', `Post ${index}`],
      ['slug', slug],
    ]),
    content: () => 'text',
  }
})
const site: LiquidHost = {
  ...when,
  config: readConfig('baseurl: /blog\nurl: https://example.com\ntitle: Blog\n'),
  include: (path) => includes[path],
  sourceFile: () => undefined,
  dataFiles: () => [],
  pages: () => pages,
  staticFiles: () => [],
  markdownify: (text) => render(text),
  localize: inEnglish,
}

const paragraph = 'Some words of a paragraph with a [link]({{ "/about/" | relative_url }}) and **bold** text. '.repeat(
  4,
)
const part = (index: number) => `## Part ${index}

${paragraph}

{% include figure.html src="/assets/${index}.png" alt="A picture" caption="What it shows" %}

{% assign n = ${index} | times: 2 %}{% if n > 4 %}More than four: {{ n }}.{% else %}Few: {{ n }}.{% endif %} See [this]({% post_url ${pages[index]!.path.slice(7, -3)} %}).

{% highlight ruby %}
puts "{{ page.title }}"
{% endhighlight %}

`
let post = '{% include latest.html %}\n'
for (let index = 0; post.length < 20_000; index += 1) post += part(index)
const plain = post.replace(/\{%.*?%\}|\{\{.*?\}\}/gs, '')

const page = pages[5]!
const works: Record<string, () => void> = {
  Liquid: () => renderLiquid(post, page, site),
  'Liquid and the dialect': () => render(renderLiquid(post, page, site).text),
  'the dialect alone, without Liquid': () => render(plain),
}

const times = new Map(Object.keys(works).map((name) => [name, [] as number[]]))
for (let round = 0; round < 60; round += 1)
  for (const [name, work] of Object.entries(works)) {
    const start = performance.now()
    work()
    if (round >= 10) times.get(name)!.push(performance.now() - start)
  }
const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[all.length >> 1]!
const peer = median(times.get('the dialect alone, without Liquid')!)
console.log(`${post.length} characters, ${pages.length} posts, 50 rounds of all`)
for (const [name, all] of times)
  console.log(`${median(all).toFixed(2).padStart(8)} ms ${(median(all) / peer).toFixed(2).padStart(6)} ×  ${name}`)
process.exitCode = median(times.get('Liquid and the dialect')!) < 10 ? 0 : 1
