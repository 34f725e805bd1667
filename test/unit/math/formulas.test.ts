import { expect } from 'chai'
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js'
import { katexDefaults, mathJaxDefaults, noEngine, type MathSettings } from '../../../src/math/settings'
import { findFormulas } from '../../../src/previewPage/typesetter'

const adaptor = liteAdaptor()
const dollars: MathSettings = {
  ...mathJaxDefaults,
  delimiters: [{ left: '$', right: '$', display: false }, ...mathJaxDefaults.delimiters],
}

describe('formulas of a page', () => {
  it('are found in the same way as by the engine of the page', () => {
    expect(
      texts('<p>\\(a\\) $b$ \\[c\\] \\$d <code>$e$</code> <b>$f</b>$ \\begin{align}g\\end{align}</p>', dollars),
    ).to.deep.equal(['a', 'b', 'c', '\\begin{align}g\\end{align}'])
    expect(texts('<p>$a$ \\(b\\)</p>', mathJaxDefaults)).to.deep.equal(['b'])
    const html = '<p>$$a$$ \\begin{align}b\\end{align} $c$ \\(d</p>'
    expect(texts(html, katexDefaults)).to.deep.equal(['a', '\\begin{align}b\\end{align}'])
  })

  it('are only those of kramdown if the page has no engine', () => {
    const html =
      '<p>$a$ <span class="jekyll-posts-tex">\\(b\\)</span></p><div><span class="jekyll-posts-tex">\\[c\\]</span></div>'
    expect(texts(html, noEngine)).to.deep.equal(['b', 'c'])
  })

  it('are replaced by images, each with MathML after it', () => {
    const { html } = rendered('<p>a \\(x^2\\) b \\$5 c \\[y\\] d</p>', dollars)
    const shown = html
      .replace(/<svg.*?<\/svg>/gs, '')
      .replace(/<math[^]*?<\/math>/g, '')
      .replace(/<\/?mjx-ass[^>]*>/g, '')
    expect(shown).to.equal(
      '<p>a <mjx-container class="MathJax" jax="SVG"></mjx-container> b <span>$</span>5 c ' +
        '<mjx-container class="MathJax" jax="SVG" display="true"></mjx-container> d</p>',
    )
    expect(html).to.match(/<mi>x<\/mi>\s*<mn>2<\/mn>/)
  })

  it('can use macros of the site and of earlier formulas, labels and equation numbers', () => {
    const settings = {
      ...dollars,
      numbering: 'ams' as const,
      macros: { RR: '\\mathbb{R}', twice: ['#1 #1', 1] as const },
    }
    const { html, faults } = rendered(
      '$\\RR\\twice{a}$ $\\newcommand{\\own}{Q}$ $\\own$ $\\eqref{one}$ \\begin{equation}a\\label{one}\\end{equation}' +
        '$\\require{physics}\\qty{b}$ \\[\\begin{align}a&=b\\end{align}\\]',
      settings,
    )
    expect(faults).to.deep.equal([])
    expect(html).to.contain('<mi>Q</mi>').and.contain('(1)').and.contain('(2)').and.not.contain('???')
  })

  it('stay TeX if they are not valid', () => {
    const { html, faults } = rendered('<p>$\\frac{1}$ $\\left( a$ $b$</p>', dollars)
    expect(faults).to.have.length(2)
    expect(texts(html, dollars), 'found again').to.deep.equal([])
    expect(html).to.contain('>$\\frac{1}$</span> <span class="jekyll-posts-formula">$\\left( a$</span> <mjx-container')
  })

  it('cannot change the page: no links, classes, ids or files, and no endless expansion', () => {
    const hostile = [
      '\\href{javascript:alert(1)}{x}',
      '\\class{a}{x}',
      '\\cssId{a}{x}',
      '\\style{background:url(//a)}{x}',
      '\\mmlToken{mi}[href="javascript:a"]{x}',
      '\\mmlToken{mi}[class="a"]{x}',
      '\\mmlToken{mi}[id="a"]{x}',
      '\\mmlToken{mi}[style="background:url(//a)"]{x}',
      '\\bbox[background:url(//a)]{x}',
      '\\text{<img src=//a>}',
      '\\includegraphics{//a}',
      '\\htmlData{a=b}{x}',
      '\\def\\a{\\a\\a}\\a',
      '\\def\\b#1{#1#1}\\b{\\b{\\b{\\b{\\b{\\b{x}}}}}}',
      '{'.repeat(3000) + '}'.repeat(3000),
    ]
    const { html } = rendered(
      hostile.map((tex) => `<p>\\(${tex.replace(/</g, '&lt;')}\\)</p>`).join(''),
      mathJaxDefaults,
    )
    expect(html.replace(/<mtext[^>]*>[^<]*<\/mtext>|<text[^>]*>[^<]*<\/text>/g, '')).not.to.match(
      /\shref|javascript|url\(|<img|\sid=|class="a"|data-a/,
    )
  })
})

function texts(html: string, settings: MathSettings): string[] {
  return page(html, settings)
    .formulas.filter(({ isEscaped }) => !isEscaped)
    .map(({ tex }) => tex)
}

function rendered(html: string, settings: MathSettings) {
  const { formulas, document } = page(html, settings)
  for (const formula of formulas) formula.render()
  const faults = formulas.flatMap(({ fault }) => fault ?? [])
  return { html: adaptor.innerHTML(adaptor.body(document)), faults }
}

function page(html: string, settings: MathSettings) {
  const document = adaptor.parse(`<html><body>${html}</body></html>`, 'text/html')
  return { document, formulas: findFormulas(adaptor.body(document), document, adaptor, settings) }
}
