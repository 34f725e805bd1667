import { expect } from 'chai'
import { canonical } from '../../kramdown/canonical'
import { readFixtures } from '../../kramdown/fixtures'
import { render } from '../../kramdown/render'

const fixtures = readFixtures()

describe('the dialect renders as kramdown does', () => {
  for (const { file, name, text, html, options } of fixtures)
    it(`${file.replace(/\.md\.txt$/, '')}: ${name}`, () => {
      const version = file.startsWith('2.4') ? '2.4' : '2.5'
      expect(canonical(render(text, { version, ...options }))).to.equal(canonical(html))
    })

  it('has its cases, those of Korean, Japanese and Chinese among them', () => {
    expect(fixtures.length).to.be.greaterThan(700)
    expect(
      fixtures.filter(({ text }) => /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}]/u.test(text)).length,
    ).to.be.greaterThan(75)
  })
})
