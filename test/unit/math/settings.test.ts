import { expect } from 'chai'
import { parse } from 'yaml'
import { readScriptValue } from '../../../src/math/scriptValue'
import type { MathSettings } from '../../../src/math/settings'
import { readMathSettings } from '../../../src/math/readMathSettings'
import { readCases } from '../../fixtureCases'

const ofSite: Record<string, string> = {
  '/assets/js/mathjax-config.js': "MathJax = { tex: { inlineMath: [['$', '$']] } }",
}

describe('the math settings of a page', () => {
  for (const { title, text: html, parts: given } of readCases('test/fixtures/math/settings.txt')) {
    it(title, () => {
      const found = readMathSettings(html, (url) => ofSite[url])
      const wanted: unknown = parse(given.find(({ name }) => name === 'settings')!.text)
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
      expect(() => readScriptValue(script, 0), script.slice(0, 20)).not.to.throw()
  })
})

/** The settings with delimiters in a short form. */
function parts(settings: MathSettings): object {
  return { ...settings, delimiters: settings.delimiters.map(({ left, right, display }) => [left, right, display]) }
}
