import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import { readLiteral } from '../../../src/math/objectLiteral'
import type { MathSettings } from '../../../src/math/settings'
import { settingsIn } from '../../../src/math/settingsIn'

const ofSite: Record<string, string> = {
  '/assets/js/mathjax-config.js': "MathJax = { tex: { inlineMath: [['$', '$']] } }",
}

describe('the math settings of a page', () => {
  const fixtures = readFileSync('test/fixtures/math/settings.txt', 'utf8').split(/^@@@ /m).slice(1)
  for (const fixture of fixtures) {
    const [, title, html, expected] = /^(.*)\n([^]*)\n@@ settings\n([^]*)$/.exec(fixture)!
    it(title!, () => {
      const found = settingsIn(html!, (url) => ofSite[url])
      const wanted: unknown = parse(expected!)
      if (wanted === 'none') return expect(found).to.equal(undefined)
      return expect(parts(found!)).to.deep.include(wanted as object)
    })
  }

  it('reads any script without an error', () => {
    for (const script of [
      '{',
      '[',
      '{a',
      '{a:',
      '{a:"',
      '["a\\',
      '{a: function () { return [1',
      '['.repeat(5000),
      '{"\\u{}":1,',
    ])
      expect(() => readLiteral(script, 0), script.slice(0, 20)).not.to.throw()
  })
})

/** The settings with delimiters in a short form. */
function parts(settings: MathSettings): object {
  return { ...settings, delimiters: settings.delimiters.map(({ left, right, display }) => [left, right, display]) }
}
