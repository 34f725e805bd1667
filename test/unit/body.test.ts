import { expect } from 'chai'
import { bodyStart } from '../../src/frontmatter/borders'
import { scanBody } from '../../src/scan/scanBody'
import type { BodyScan } from '../../src/scan/bodyScan'
import type { Span } from '../../src/text/span'

const post = `---
title: a
---
# Title {#top}

[link](/a/b.html "t") ![alt](/assets/x y.png){:.align-center #one key="v w"} [^1] \`[no](x)\`
{: .caption }

[![in](a.png)](b.html) ![](empty.png) [ref][id] [p]({{ site.baseurl }}{% post_url 2020-01-01-a %})

{:note: .n title="a"}

[^1]: note
[id]: <http://x> "t"

Setext
------

\`\`\`ruby
# no heading
[a](b)
\`\`\`

    [indented](y)

<a href="/q" class='c d' id=e>x</a> {% raw %}{{ y }}{% endraw %} {% include a.html x=1 -%} {{ open
`

/** The parts that a scan finds in a body, each with the texts of its spans. */
const expected: readonly [
  what: string,
  of: (body: BodyScan) => readonly (Span | string)[],
  texts: readonly string[],
][] = [
  [
    'headings',
    ({ headings }) => headings.map(({ level, text, id }) => `${level} ${text} ${id}`),
    ['1 Title top', '2 Setext undefined'],
  ],
  [
    'attribute lists',
    ({ attributeLists }) => attributeLists.map(({ span }) => span),
    ['{:.align-center #one key="v w"}', '{: .caption }', '{:note: .n title="a"}'],
  ],
  ['their forms', ({ attributeLists }) => attributeLists.map(({ form }) => form), ['span', 'block', 'definition']],
  [
    'their items',
    ({ attributeLists }) => attributeLists.flatMap(({ items }) => items.map(({ span }) => span)),
    ['align-center', 'one', 'key', 'caption', 'n', 'title'],
  ],
  [
    'the values of items',
    ({ attributeLists }) => attributeLists.flatMap(({ items }) => items.flatMap(({ valueSpan }) => valueSpan ?? [])),
    ['v w', 'a'],
  ],
  [
    'link targets',
    ({ links }) => links.map(({ target }) => target),
    [
      '/a/b.html',
      '/assets/x y.png',
      'b.html',
      'a.png',
      'empty.png',
      '',
      '{{ site.baseurl }}{% post_url 2020-01-01-a %}',
      '/q',
    ],
  ],
  [
    'link texts',
    ({ links }) => links.map(({ text }) => text),
    ['link', 'alt', '![in](a.png)', 'in', '', 'ref', 'p', ''],
  ],
  [
    'images',
    ({ links }) => links.filter(({ isImage }) => isImage).map(({ span }) => span),
    ['![alt](/assets/x y.png)', '![in](a.png)', '![](empty.png)'],
  ],
  [
    'footnotes',
    ({ footnotes }) => footnotes.map(({ name, isDefinition }) => `${name} ${isDefinition}`),
    ['1 false', '1 true'],
  ],
  ['link definitions', ({ linkDefinitions }) => linkDefinitions.map(({ target }) => target), ['http://x']],
  ['fences', ({ fences }) => fences.map(({ languageSpan }) => languageSpan), ['ruby']],
  [
    'code',
    ({ code }) => code,
    ['`[no](x)`', '```ruby\n# no heading\n[a](b)\n```', '    [indented](y)', '{% raw %}{{ y }}{% endraw %}'],
  ],
  ['HTML names', ({ htmlNames }) => htmlNames.map(({ span }) => span), ['c', 'd', 'e']],
  [
    'Liquid',
    ({ liquid }) => liquid.map(({ kind, span }) => (kind === 'unclosed' ? kind : span)),
    [
      '{{ site.baseurl }}',
      '{% post_url 2020-01-01-a %}',
      '{% raw %}',
      '{% endraw %}',
      '{% include a.html x=1 -%}',
      'unclosed',
    ],
  ],
]

describe('a scan of a body', () => {
  for (const lineBreak of ['\n', '\r\n'])
    for (const [what, of, texts] of expected)
      it(`finds ${what} with ${JSON.stringify(lineBreak)} as line break`, () => {
        const text = post.replaceAll('\n', lineBreak)
        const found = of(scanBody(text, bodyStart(text)))
        const covered = found.map((each) => (typeof each === 'string' ? each : text.slice(each.start, each.end)))
        expect(covered.map((each) => each.replaceAll('\r', ''))).to.deep.equal(texts)
      })
})
