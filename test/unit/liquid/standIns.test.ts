import { expect } from 'chai'
import { readDataFile } from '../../../src/liquid/data/readDataFile'
import { siteWithIncludes } from '../../liquid/siteWithIncludes'

describe('tags of plugins and includes of themes', () => {
  const mistakes = siteWithIncludes({}, { config: 'theme: minimal-mistakes-jekyll\nbaseurl: /b\n' })

  it('shows a label for a tag of a plugin', () => {
    const { text, problems } = siteWithIncludes({}).render('{% gist user/123 %}\n\na {% seo %} b')
    expect(problems).to.deep.equal([])
    expect(text).to.match(
      /^<div class="jekyll-posts-liquid-chip">gist user&#47;123&#58; the preview does not run plugins<\/div>\n\na <span/,
    )
  })

  it('writes nothing for the end tag of a plugin', () => {
    const blog = siteWithIncludes({})
    const site = { ...blog.site, definesTag: (name: string) => name === 'box' }
    const { text, problems } = blog.renderWith(site, '{% box x %}\ninside\n{% endbox %}{% boxes %}')
    expect(problems.map(({ message }) => message.args)).to.deep.equal([{ tag: 'boxes' }])
    expect(text).to.match(/<\/\w+>\ninside\n<span class="jekyll-posts-liquid-error">/)
  })

  it('renders figure like jekyll-figure', () => {
    const text = (template: string, config = '') => siteWithIncludes({}, { config }).render(template).text
    expect(text('{% figure %}\n![a](a.png)\n{% endfigure %}')).to.equal('<figure>\n![a](a.png)\n</figure>')
    expect(text('{% figure caption:"*C* {{ page.title }}" class:"wide left" label:one %}x{% endfigure %}')).to.equal(
      '<figure class="wide left" id="one">x  <figcaption>*C* A</figcaption>\n</figure>',
    )
    expect(text('{% figure %}<p>x</p>{% endfigure %}', 'jekyll-figure:\n  paragraphs: false\n')).to.equal(
      '<figure>x</figure>',
    )
    expect(siteWithIncludes({}).render('{% figure %}\nnever closed').problems[0]?.message.key).to.equal(
      'liquid.unclosed',
    )
  })

  it('renders a figure like Minimal Mistakes', () => {
    const { text, problems } = mistakes.render('{% include figure image_path="/a.png" alt="A <b>" caption="C" %}')
    expect(problems).to.deep.equal([])
    expect(text).to.equal(
      '<figure class="">\n<img src="/b/a.png" alt="A &lt;b&gt;" />\n<figcaption>C</figcaption>\n</figure>',
    )
  })

  it('renders a feature row like Minimal Mistakes', () => {
    const feature = { image_path: '/a.png', title: 'T <b>', excerpt: 'E', url: '/u/', btn_label: 'Go' }
    const data = new Map([['row', [new Map(Object.entries(feature))]]])
    const { text, problems } = siteWithIncludes({}, { config: 'theme: minimal-mistakes-jekyll\n', data }).render(
      '{% include feature_row id="row" %}',
    )
    expect(problems).to.deep.equal([])
    expect(text).to.equal(
      '<div class="jekyll-posts-features">\n<div>\n<img src="/a.png" alt="" />\n<h2>T &lt;b&gt;</h2>\nE\n' +
        '<p><a href="/u/">Go</a></p>\n</div>\n</div>',
    )
  })

  it('leaves the table of contents to kramdown', () => {
    expect(mistakes.render('{% include toc title="In <short>" %}').text).to.equal(
      '<nav class="jekyll-posts-toc" markdown="1">\n<p>In &#60;short&#62;</p>\n\n* toc\n{:toc}\n</nav>',
    )
  })

  it('renders a figure like al-folio', () => {
    const alFolio = siteWithIncludes({}, { config: 'remote_theme: alshedivat/al-folio\n' })
    expect(
      alFolio.render('{% include figure.liquid path="a.png" class="img-fluid" caption="C <b>d</b>" %}').text,
    ).to.equal(
      '<figure>\n<img src="/a.png" class="img-fluid" width="100%" height="auto" alt="" />\n' +
        '<figcaption class="caption">C <b>d</b></figcaption>\n</figure>',
    )
  })

  it('shows a link in place of a video', () => {
    const link = (provider: string, page: string) =>
      `<div class="jekyll-posts-liquid-chip"><a href="${page}">${provider} x&quot;</a></div>`
    expect(mistakes.render(`{% include video id='x"' provider="youtube" %}`).text).to.equal(
      link('youtube', 'https://www.youtube.com/watch?v=x&quot;'),
    )
    const chirpy = siteWithIncludes({}, { config: 'theme: jekyll-theme-chirpy\n' })
    expect(chirpy.render(`{% include embed/bilibili.html id='x"' %}`).text).to.equal(
      link('bilibili', 'https://www.bilibili.com/video/x&quot;'),
    )
  })

  it('shows a label for an include of the theme that it cannot render', () => {
    const { text, problems } = mistakes.render('{% include video id="x" provider="constructor" %}')
    expect(problems).to.deep.equal([])
    expect(text).to.include('video constructor x')
  })

  it('reports the include as missing without a theme', () => {
    expect(siteWithIncludes({}).render('{% include figure image_path="/a.png" %}').problems[0]?.message.key).to.equal(
      'liquid.missing-include',
    )
  })
})

describe('strict Liquid', () => {
  const strict = siteWithIncludes({}, { config: 'liquid: {strict_variables: true, strict_filters: true}\n' })
  const reasons = (template: string) => strict.render(template).problems.map(({ message }) => message.args?.['reason'])

  it('reports unknown variables and filters', () => {
    expect(reasons('{{ nope }}')).to.deep.equal(['undefined variable nope'])
    expect(reasons('{{ page.nope }}')).to.deep.equal(['undefined variable nope'])
    expect(reasons('{{ "a" | nope }}')).to.deep.equal(['undefined filter nope'])
    expect(reasons('{% if page.title %}{{ page.title | upcase }}{% endif %}')).to.deep.equal([])
  })
})

describe('reading of data files', () => {
  const errorOf = (path: string, text: string) => {
    const file = readDataFile(path, text)
    return 'error' in file ? file.error : undefined
  }

  it('gives the reason if a file is not valid', () => {
    expect(errorOf('a.csv', 'a,b\n1,"x')).to.equal('Unclosed quoted field in line 2.')
    expect(errorOf('a.csv', 'a,b\n1,x"y"')).to.equal('Illegal quoting in line 2.')
    expect(errorOf('a.csv', 'a,b\n"x"y,1')).to.equal("Any value after quoted field isn't allowed in line 2.")
    expect(errorOf('a.yml', 'a: [')).to.be.a('string')
    expect(errorOf('a.json', '{"a": [}')).to.be.a('string')
    expect(errorOf('a.json', `"${'x'.repeat(6_000_000)}"`)).to.equal('too large for the preview')
  })

  it('never throws, whatever the text', function () {
    this.timeout(60_000)
    for (const text of [
      '['.repeat(100_000),
      '{"a":'.repeat(100_000),
      '"'.repeat(100_000),
      ',\n'.repeat(500_000),
      '\r'.repeat(500_000),
    ])
      for (const path of ['a.json', 'a.csv', 'a.tsv', 'a.yml']) expect(() => readDataFile(path, text)).not.to.throw()
  })
})
