import { expect } from 'chai'
import type { MathSettings } from '../../../src/math/settings'
import { ShownBlog } from './shownPage'

const path = '_posts/2024-05-01-formulas.md'
const mathJax = '<script src="https://cdn.jsdelivr.net/npm/mathjax@3/es5/tex-chtml.js"></script>'
const configured = `<script>MathJax = { tex: { inlineMath: [['$', '$'], ['\\\\(', '\\\\)']] } }</script>${mathJax}`
const body = '\n$a$ and $$b < c$$\n\n$$\nd\n$$\n'
const post = (head: string, text = body) => `---\n${head}\n---\n${text}`

describe('formulas in the preview', () => {
  it('stay as kramdown writes them if the site’s engine finds them like that', () => {
    const { html, settings } = show({ '_layouts/post.html': configured, [path]: post('layout: post') })
    expect(html).to.contain('<p>$a$ and \\(b &lt; c\\)</p>'.replace('&lt;', '&#60;')).and.contain('>\\[d\\]</div>')
    expect(settings?.delimiters.map(({ left }) => left)).to.deep.equal(['$', '\\(', '$$', '\\['])
  })

  it('are marked if the site has no engine and kramdown writes them; others are text', () => {
    const { html, settings } = show({ '_layouts/post.html': '{{ content }}', [path]: post('layout: post') })
    expect(html).to.contain('$a$ and <span class="jekyll-posts-tex">\\(b &#60; c\\)</span>')
    expect(html).to.contain('<span class="jekyll-posts-tex">\\[d\\]</span>')
    expect(settings).to.include({ engine: 'none' })
  })

  it('are read with the engine that the page’s own layouts load, also through includes', () => {
    const files = {
      '_config.yml': 'math: { used: true }\n',
      '_includes/head.html':
        '{% if page.math and site.math.used %}{% include math/{{ include.engine }}.html %}{% endif %}',
      '_includes/math/mathjax.html': configured,
      '_layouts/default.html': '<head>{% include head.html engine="mathjax" %}</head>{{ content }}',
      '_layouts/post.html': '---\nlayout: default\n---\n{{ content }}',
    }
    expect(show({ ...files, [path]: post('layout: post\nmath: true') }).settings).to.include({ engine: 'mathjax' })
    expect(show({ ...files, [path]: post('layout: post') }).settings).to.include({ engine: 'none' })
  })

  it('are read with the engine that the post itself loads', () => {
    const { settings } = show({ [path]: post('title: a', `${body}\n${configured}\n`) })
    expect(settings).to.include({ engine: 'mathjax' })
  })

  it('are read with the settings of a site’s script, with Liquid and front matter in it', () => {
    const layout = `<script src="{{ '/assets/js/mathjax.js' | relative_url }}"></script>${mathJax}`
    const script = "---\n---\nMathJax = { tex: { tags: '{{ site.tags_for_math }}' } }"
    const files = { '_config.yml': 'baseurl: /blog\ntags_for_math: ams\n', '_layouts/post.html': layout }
    const { settings } = show({ ...files, 'assets/js/mathjax.js': script, [path]: post('layout: post') })
    expect(settings).to.include({ numbering: 'ams' })
  })

  it('are read with the engine that a theme loads, also through includes of the site', () => {
    const chirpy = { '_config.yml': 'theme: jekyll-theme-chirpy\n' }
    expect(show({ ...chirpy, [path]: post('layout: post\nmath: true') }).settings).to.include({ numbering: 'ams' })
    expect(show({ ...chirpy, [path]: post('layout: post') }).settings).to.include({ engine: 'none' })
    const mistakes = { '_config.yml': 'theme: minimal-mistakes-jekyll\n', '_includes/head/custom.html': configured }
    expect(show({ ...mistakes, [path]: post('layout: single') }).settings).to.include({ engine: 'mathjax' })
  })

  it('do not wait for posts that a layout lists, and are not looked for in a page without formulas', () => {
    const listing = `{% for post in site.posts %}{{ post.url }}{% endfor %}${configured}`
    const blog = new ShownBlog({ '_layouts/post.html': listing, [path]: post('layout: post') })
    expect(blog.preview(path)?.readsPages).to.equal(false)
    expect(settingsOf(blog.show(path, { drawsMath: true }).html)).to.include({ engine: 'mathjax' })
    const plain = show({ '_layouts/post.html': configured, [path]: post('layout: post', 'text\n\n    $code$\n') })
    expect(plain.html).not.to.contain('jekyll-posts-math')
  })

  it('keep their attributes, and follow math_engine', () => {
    const attributes = show({
      '_layouts/p.html': configured,
      [path]: post('layout: p', 'x $$a$${: .x}\n\n$$\nb\n$$\n{: #y}\n'),
    })
    expect(attributes.html).to.contain('<span class="x">$a$</span>').and.contain('<div id="y">\\[b\\]</div>')
    const without = { '_config.yml': 'kramdown: { math_engine: null }\n', [path]: post('title: a', '$$a$$ b\n') }
    expect(show(without).html).to.contain('<span class="jekyll-posts-tex">\\(a\\)</span>')
  })

  it('are read again only if the site, the front matter or a script of the body has changed', () => {
    const layout = '{% if page.math %}' + configured + '{% endif %}'
    const blog = new ShownBlog({ '_layouts/post.html': layout, [path]: post('layout: post\nmath: true') })
    let reads = 0
    const { sourceFile } = blog.door
    blog.door.sourceFile = (file) => {
      reads += 1
      return sourceFile.call(blog.door, file)
    }
    const engine = (text: string, version: number) =>
      settingsOf(blog.show(path, { drawsMath: true, version }, text).html)?.engine
    const written = blog.files[path]!
    expect([engine(written, 1), engine(`${written}more\n`, 1), reads]).to.deep.equal(['mathjax', 'mathjax', 1])
    expect(engine(written.replace('math: true', 'math: false'), 1)).to.equal('none')
    expect(engine(`${written.replace('math: true', 'math: false')}\n${mathJax}\n`, 1)).to.equal('mathjax')
    expect([engine(written, 2), reads]).to.deep.equal(['mathjax', 4])
  })

  it('are read even if a layout counts the words of a long post', () => {
    const counting = '{% for i in (1..90000) %}{% if i < 0 %}x{% endif %}{% endfor %}{% include math.html %}'
    const { html } = show({
      '_layouts/post.html': counting,
      '_includes/math.html': configured,
      [path]: post('layout: post'),
    })
    expect(settingsOf(html)).to.include({ engine: 'mathjax' })
  })

  it('are rendered despite layouts that include themselves, and despite errors', () => {
    const files = {
      '_layouts/post.html': '---\nlayout: post\n---\n{% include a.html %}{% nothing %}' + configured,
      '_includes/a.html': '{% include a.html %}',
    }
    expect(show({ ...files, [path]: post('layout: post') }).html).to.contain('jekyll-posts-math')
  })

  it('are left to the editor if the preview does not render them', () => {
    const blog = new ShownBlog({ [path]: post('title: a') })
    expect(blog.show(path).html).to.contain('\\(b &lt; c\\)').and.not.contain('jekyll-posts-math')
  })
})

function show(files: Record<string, string>) {
  const { html } = new ShownBlog(files).show(path, { drawsMath: true })
  return { html, settings: settingsOf(html) }
}

function settingsOf(html: string): MathSettings | undefined {
  const json = /data-settings="([^"]*)"/.exec(html)?.[1]
  const text = json?.replace(/&#(\d+);/g, (_whole, code: string) => String.fromCharCode(Number(code)))
  return text === undefined ? undefined : (JSON.parse(text) as MathSettings)
}
