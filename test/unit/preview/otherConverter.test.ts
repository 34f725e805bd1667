import { expect } from 'chai'
import { ShownBlog } from './shownPage'

const path = '_posts/2024-05-01-walk.md'
const config = 'markdown: redcarpet\nsaid: hello\n'
const post = `---
title: A walk
---
{% if true %}

# {{ site.said }}

{% endif %}
a {: .b } ![x](/assets/a.png) [y](/2024/04/01/bridge.html)

{% highlight ruby %}
def a

  1 < 2
end
{% endhighlight %}

last
`

describe('the preview of a site with another Markdown converter', () => {
  const files = { '_config.yml': config, [path]: post, 'assets/a.png': '', '_posts/2024-04-01-bridge.md': '---\n---\n' }
  const { html, tokens } = new ShownBlog(files, {}, { highlight: (code) => `[${code}]` }).show(path, {
    showsHeader: true,
  })

  it('runs Liquid, shows the header, and rewrites images and links', () => {
    expect(html).to.include('<h1 class="jekyll-posts-title">A walk</h1>').and.include('<h1>hello</h1>')
    expect(html).to.include('src="../assets/a.png"').and.include('href="./2024-04-01-bridge.md"')
    expect(html).to.match(/^<div class="jekyll-posts" hidden><\/div>\n<header/)
  })

  it('leaves Markdown to the editor', () => {
    expect(html).to.include('a {: .b } <img')
  })

  it('keeps highlighted code in one piece', () => {
    expect(html).to.include('[def a\n \n  1 < 2\nend]</code></pre></figure>')
  })

  it('keeps the source lines of every block', () => {
    const lines = post.split('\n')
    const starts = tokens.filter(({ map, nesting }) => map && nesting === 1).map(({ map }) => lines[map![0]])
    expect(starts).to.deep.equal(['# {{ site.said }}', lines[8], 'last'])
  })
})
