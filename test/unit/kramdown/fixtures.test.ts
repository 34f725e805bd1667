import { expect } from 'chai'
import { canonical } from '../../kramdown/canonical'
import { readFixtures } from '../../kramdown/fixtures'
import { render, renderTokens } from '../../kramdown/render'
import { written } from '../../kramdown/written'

const fixtures = readFixtures()

const versionOf = (file: string) => (file.startsWith('2.4') ? '2.4' : '2.5')

/** The HTML with a newline at its end. The format of the fixtures adds it to kramdown's HTML. */
const withLineEnd = (html: string) => (html === '' || html.endsWith('\n') ? html : `${html}\n`)

describe('the dialect writes the HTML that kramdown writes, character by character', () => {
  for (const { file, name, text, html, options } of fixtures)
    it(`${file.replace(/\.md\.txt$/, '')}: ${name}`, () => {
      const ours = render(text, { version: versionOf(file), ...options })
      expect(withLineEnd(written(ours))).to.equal(written(html))
    })

  it('has many cases, with enough Korean, Japanese and Chinese ones', () => {
    expect(fixtures.length).to.be.greaterThan(700)
    expect(
      fixtures.filter(({ text }) => /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}]/u.test(text)).length,
    ).to.be.greaterThan(75)
  })
})

describe('the tokens of the preview produce the same tree as kramdown’s HTML', () => {
  for (const { file, name, text, html, options } of fixtures)
    it(`${file.replace(/\.md\.txt$/, '')}: ${name}`, () => {
      const ours = renderTokens(text, { version: versionOf(file), ...options })
      expect(canonical(ours)).to.equal(canonical(html))
    })
})
