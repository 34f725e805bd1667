import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { advice } from '../../src/messages/advice'
import { bodyMessages } from '../../src/messages/bodyMessages'
import { reasons } from '../../src/messages/reasons'
import { ruleMessages } from '../../src/messages/ruleMessages'
import { inEnglish, messages } from '../../src/messages/messages'

const korean = JSON.parse(readFileSync('l10n/bundle.l10n.ko.json', 'utf8')) as Record<string, string>

const english = [...new Set([...Object.values(messages), ...Object.values(reasons), ...Object.values(advice)])]

describe('messages', () => {
  for (const text of english)
    if (Object.hasOwn(korean, text))
      it(`has the same arguments in Korean: ${text.slice(0, 40)}`, () => {
        expect(argumentsOf(korean[text]!)).to.deep.equal(argumentsOf(text))
      })

  it('replaces placeholders by arguments', () => {
    expect(inEnglish({ key: 'posts.many', args: { count: 3 } })).to.equal('3 posts')
  })
})

/** The longest first sentence that the Problems view does not cut. */
const mostCharacters = 60

/** Short samples of what a post may contain; every other placeholder gets `sample`. */
const samples: Readonly<Record<string, string>> = {
  ...{ date: '2024-02-30', day: '2024-03-01', zone: 'Asia/Seoul', url: '/hello/', path: '/sea.png', format: 'TOML' },
  ...{ bracket: '[', mark: '"', marks: '##', start: '@', open: '{%', escape: '\\d', list: '{.big}', form: '{% raw %}' },
}

/** Placeholders that stand for whole sentences, at the start of a message. */
const sentences = /^\{(?:fate|said)\}/

describe('the first sentence of a problem', () => {
  for (const [key, text] of Object.entries<string>({ ...ruleMessages, ...bodyMessages }))
    if (!isPart(key))
      it(`fits the Problems view and can be read alone: ${key}`, () => {
        expect(text).to.not.match(sentences)
        expect(firstSentence(text))
          .to.have.length.at.most(mostCharacters)
          .and.to.match(/[.!?”]$/)
      })
})

/** Whether a message is only a part of other messages, or has another message in front. */
function isPart(key: string): boolean {
  return key.startsWith('fate.') || key === 'once-published'
}

function firstSentence(text: string): string {
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => samples[name] ?? 'sample')
  return filled.split(/(?<=[.!?])\s/)[0] ?? ''
}

function argumentsOf(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort()
}
