import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { inEnglish, words } from '../../src/messages/words'

const korean = JSON.parse(readFileSync('l10n/bundle.l10n.ko.json', 'utf8')) as Record<string, string>

describe('messages', () => {
  it('are said in Korean too, each and no more', () => {
    expect(Object.keys(korean).sort()).to.deep.equal(Object.values(words).sort())
  })

  for (const english of Object.values(words)) {
    it(`has the same arguments in Korean: ${english.slice(0, 40)}`, () => {
      expect(argumentsOf(korean[english]!)).to.deep.equal(argumentsOf(english))
    })
  }

  it('take their arguments', () => {
    expect(inEnglish({ key: 'posts.many', args: { count: 3 } })).to.equal('3 posts')
  })
})

function argumentsOf(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort()
}
