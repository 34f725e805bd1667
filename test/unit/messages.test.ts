import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { advice } from '../../src/messages/advice'
import { reasons } from '../../src/messages/reasons'
import { inEnglish, words } from '../../src/messages/words'

const korean = JSON.parse(readFileSync('l10n/bundle.l10n.ko.json', 'utf8')) as Record<string, string>

const english = [...new Set([...Object.values(words), ...Object.values(reasons), ...Object.values(advice)])]

describe('messages', () => {
  it('are said in Korean too, each and no more', () => {
    expect(Object.keys(korean).sort()).to.deep.equal([...english].sort())
  })

  for (const text of english) {
    it(`has the same arguments in Korean: ${text.slice(0, 40)}`, () => {
      expect(argumentsOf(korean[text]!)).to.deep.equal(argumentsOf(text))
    })
  }

  it('take their arguments', () => {
    expect(inEnglish({ key: 'posts.many', args: { count: 3 } })).to.equal('3 posts')
  })
})

function argumentsOf(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort()
}
