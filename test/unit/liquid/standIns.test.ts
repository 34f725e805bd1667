import { expect } from 'chai'
import { readDataFile } from '../../../src/liquid/data/readDataFile'
import { doorOf } from '../../liquid/doorOf'

describe('what plugins and themes draw', () => {
  const mistakes = doorOf({}, { config: 'theme: minimal-mistakes-jekyll\nbaseurl: /b\n' })

  it('has a label where a plugin draws it', () => {
    const { text, problems } = doorOf({}).render('{% gist user/123 %}\n\na {% seo %} b')
    expect(problems).to.deep.equal([])
    expect(text).to.match(
      /^<div class="jekyll-posts-liquid-chip">gist user&#47;123&#58; drawn by a plugin<\/div>\n\na <span/,
    )
  })

  it('has an end that says nothing', () => {
    const door = doorOf({})
    const site = { ...door.site, definesTag: (name: string) => name === 'box' }
    const { text, problems } = door.renderWith(site, '{% box x %}\ninside\n{% endbox %}{% boxes %}')
    expect(problems.map(({ message }) => message.args)).to.deep.equal([{ tag: 'boxes' }])
    expect(text).to.match(/<\/\w+>\ninside\n<span class="jekyll-posts-liquid-error">/)
  })

  it('is a figure as jekyll-figure draws it', () => {
    const text = (template: string, config = '') => doorOf({}, { config }).render(template).text
    expect(text('{% figure %}\n![a](a.png)\n{% endfigure %}')).to.equal('<figure>\n![a](a.png)\n</figure>')
    expect(text('{% figure caption:"*C* {{ page.title }}" class:"wide left" label:one %}x{% endfigure %}')).to.equal(
      '<figure class="wide left" id="one">x  <figcaption>*C* A</figcaption>\n</figure>',
    )
    expect(text('{% figure %}<p>x</p>{% endfigure %}', 'jekyll-figure:\n  paragraphs: false\n')).to.equal(
      '<figure>x</figure>',
    )
    expect(doorOf({}).render('{% figure %}\nnever closed').problems[0]?.message.key).to.equal('liquid.unclosed')
  })

  it('is a figure as Minimal Mistakes draws it', () => {
    const { text, problems } = mistakes.render('{% include figure image_path="/a.png" alt="A <b>" caption="C" %}')
    expect(problems).to.deep.equal([])
    expect(text).to.equal(
      '<figure class="">\n<img src="/b/a.png" alt="A &lt;b&gt;" />\n<figcaption>C</figcaption>\n</figure>',
    )
  })

  it('has a label where a theme has the include', () => {
    const { text, problems } = mistakes.render('{% include video id="x" provider="youtube" %}')
    expect(problems).to.deep.equal([])
    expect(text).to.include('video youtube x')
  })

  it('is missed without a theme', () => {
    expect(doorOf({}).render('{% include figure image_path="/a.png" %}').problems[0]?.message.key).to.equal(
      'liquid.missing-include',
    )
  })
})

describe('strict Liquid', () => {
  const strict = doorOf({}, { config: 'liquid: {strict_variables: true, strict_filters: true}\n' })
  const reasons = (template: string) => strict.render(template).problems.map(({ message }) => message.args?.['reason'])

  it('stops at what nobody defined', () => {
    expect(reasons('{{ nope }}')).to.deep.equal(['undefined variable nope'])
    expect(reasons('{{ page.nope }}')).to.deep.equal(['undefined variable nope'])
    expect(reasons('{{ "a" | nope }}')).to.deep.equal(['undefined filter nope'])
    expect(reasons('{% if page.title %}{{ page.title | upcase }}{% endif %}')).to.deep.equal([])
  })
})

describe('data files that cannot be read', () => {
  const errorOf = (path: string, text: string) => {
    const file = readDataFile(path, text)
    return 'error' in file ? file.error : undefined
  }

  it('say why', () => {
    expect(errorOf('a.csv', 'a,b\n1,"x')).to.equal('Unclosed quoted field in line 2.')
    expect(errorOf('a.csv', 'a,b\n1,x"y"')).to.equal('Illegal quoting in line 2.')
    expect(errorOf('a.csv', 'a,b\n"x"y,1')).to.equal("Any value after quoted field isn't allowed in line 2.")
    expect(errorOf('a.yml', 'a: [')).to.be.a('string')
    expect(errorOf('a.json', '{"a": [}')).to.be.a('string')
    expect(errorOf('a.json', `"${'x'.repeat(6_000_000)}"`)).to.equal('too large for the preview')
  })

  it('may be of any shape', function () {
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
