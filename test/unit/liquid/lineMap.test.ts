import { expect } from 'chai'
import { siteWithIncludes } from '../../liquid/siteWithIncludes'

const liquid = siteWithIncludes({ 'three.html': 'one\ntwo\nthree\n', 'one.html': 'x' })

/** Each line of the output, with the number of its source line in front. */
function lines(template: string): string[] {
  const { text, map } = liquid.render(template)
  return text.split('\n').map((line, index) => `${map.sourceLine(index)} ${line}`)
}

describe('the map from lines of the output to lines of the source', () => {
  it('maps text to its own line', () => {
    expect(lines('a\nb\n\nc')).to.deep.equal(['0 a', '1 b', '2 ', '3 c'])
    expect(lines('a {{ page.title }} b\nc {% assign x = 1 %}d\ne')).to.deep.equal(['0 a A b', '1 c d', '2 e'])
  })

  it('maps the output of a tag to the line of the tag', () => {
    expect(lines('a\n{% include three.html %}\nb')).to.deep.equal(['0 a', '1 one', '1 two', '1 three', '1 ', '2 b'])
    expect(lines('{% capture x %}\na\nb{% endcapture %}\nc\n{{ x }}d\ne')).to.deep.equal(
      ['3 ', '3 c', '4 ', '4 a', '4 bd', '5 e'].map((line, index) => (index === 0 ? '2 ' : line)),
    )
  })

  it('is right within loops and conditions', () => {
    expect(lines('{% for i in (1..2) %}\na\n{% if true %}\nb\n{% endif %}\n{% endfor %}\nc')).to.deep.equal([
      '0 ',
      '1 a',
      '2 ',
      '3 b',
      '4 ',
      '0 ',
      '1 a',
      '2 ',
      '3 b',
      '4 ',
      '5 ',
      '6 c',
    ])
  })

  it('is right when tags remove white space', () => {
    expect(lines('a\n\n{%- assign x = 1 -%}\n\nb\nc')).to.deep.equal(['0 ab', '5 c'])
    expect(lines('{%- assign x = 1 -%}\n\nb\nc')).to.deep.equal(['2 b', '3 c'])
  })

  it('treats CRLF as one line break', () => {
    expect(lines('a\r\n{% include one.html %}\r\nb')).to.deep.equal(['0 a\r', '1 x\r', '2 b'])
  })

  it('is right in raw text', () => {
    expect(lines('{% raw %}\na\nb\n{% endraw %}\nc')).to.deep.equal(['0 ', '1 a', '2 b', '3 ', '4 c'])
  })

  it('maps lines after the end to the last line', () => {
    expect(liquid.render('a\nb').map.sourceLine(7)).to.equal(1)
    expect(liquid.render('').map.sourceLine(0)).to.equal(0)
  })
})

describe('problems of a template', () => {
  const spans = (template: string) =>
    liquid.render(template).problems.map(({ span }) => template.slice(span.start, span.end))

  it('are at the tag that has them', () => {
    expect(spans('a {% nope %} b {% include gone.html %} {{ "a" | append }}')).to.deep.equal([
      '{% nope %}',
      '{% include gone.html %}',
      '{{ "a" | append }}',
    ])
    expect(spans('{% if true %}{% for i in (1..2) %}x{% endif %}')).to.deep.equal(['{% for i in (1..2) %}'])
    expect(spans('{% for i in (1..3) %}{% include gone.html %}{% endfor %}')).to.deep.equal(['{% include gone.html %}'])
  })

  it('do not change the rest', () => {
    const { text } = liquid.render('a\n\n{% if x %}\nb {{ page.title }}\n\n{% include gone.html %}\n\nc')
    expect(text.replace(/<(div|span)[^>]*>.*?<\/\1>/g, '!')).to.equal('a\n\n!\nb A\n\n!\n\nc')
  })

  it('are shown as blocks if the tag is alone in its lines, else as spans', () => {
    expect(liquid.render('a\n\n{% nope %}\n\nb').text).to.match(
      /\n\n<div class="jekyll-posts-liquid-error">.*<\/div>\n\n/,
    )
    expect(liquid.render('a {% nope %} b').text).to.match(/^a <span class="jekyll-posts-liquid-error">[^<]*<\/span> b$/)
  })
})
