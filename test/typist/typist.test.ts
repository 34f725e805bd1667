import { expect } from 'chai'
import { setting } from '../browser/chromium'
import { postsBelow, textsOf, type Text } from './texts'
import { steadily, unevenly, type Pace } from './typing'
import { TypistWindow } from './window'

/**
 * Whatever list is open, what a person types stands in the file as typed. The same keys in a window without the extension
 * are the reference, since the editor closes pairs and indents by itself; they come too fast there for a list to open.
 */
const own = [...textsOf('traps'), ...textsOf('korean', true), ...textsOf('chineseAndJapanese', true)]
const { TYPIST_POSTS, TYPIST_ALL } = process.env
const posts = TYPIST_POSTS ? postsBelow(TYPIST_POSTS, 40, 1000) : []
const { TYPIST_TEXTS } = process.env
const chosen = TYPIST_ALL ? [...own, ...posts] : own.filter((_, index) => index < 23 || index % 3 === 0)
const all = chosen.filter(({ name }) => new RegExp(TYPIST_TEXTS ?? '').test(name))

interface Run {
  readonly title: string
  readonly texts: readonly Text[]
  readonly pace: Pace
  readonly settings?: object
  /** False at a pace at which no list has the time to open. */
  readonly opensLists?: boolean
}

const fifth = all.filter((_, index) => index % 5 === 0)
const runs: readonly Run[] = TYPIST_ALL
  ? [
      { title: 'at 30 ms a key', texts: all, pace: steadily(30), opensLists: false },
      { title: 'with pauses', texts: all, pace: unevenly() },
      { title: 'at 80 ms a key', texts: fifth, pace: steadily(80) },
      { title: 'at 150 ms a key', texts: fifth, pace: steadily(150) },
      {
        title: 'with quick suggestions',
        texts: fifth,
        pace: steadily(30),
        settings: { '[markdown]': { 'editor.quickSuggestions': true } },
      },
      {
        title: 'with words of all documents',
        texts: fifth,
        pace: unevenly(2),
        settings: { 'editor.wordBasedSuggestions': 'allDocuments', '[markdown]': { 'editor.quickSuggestions': true } },
      },
      {
        title: 'with acceptSuggestionOnEnter: smart',
        texts: fifth,
        pace: unevenly(3),
        settings: { 'editor.acceptSuggestionOnEnter': 'smart' },
      },
    ]
  : [{ title: 'with pauses', texts: all, pace: unevenly() }]

describe('a typist', () => {
  const references = new Map<string, string>()

  before(async function () {
    this.timeout(1_800_000)
    await inWindows(all, setting('PLAIN_ADDRESS'), {}, false, async (window, text) => {
      references.set(text.text, await window.typed(text, steadily(2)))
    })
  })

  for (const { title, texts, pace, settings = {}, opensLists = true } of runs)
    it(`finds in the file what was typed ${title}`, async function () {
      this.timeout(7_200_000)
      const differences: string[] = []
      const lists = await inWindows(texts, setting('EDITOR_ADDRESS'), settings, true, async (window, text) => {
        const saved = await window.typed(text, pace)
        const expected = references.get(text.text)
        if (saved === expected) return
        differences.push(`${text.name}:\n${firstDifference(saved, expected ?? '')}`)
        console.log(differences.at(-1))
      })
      console.log(
        `      ${texts.length} texts, ${texts.reduce((sum, { text }) => sum + text.length, 0)} characters, ${lists.opened} lists`,
      )
      expect(differences.join('\n')).to.equal('')
      expect(lists.boxes, 'boxes without items').to.equal(0)
      if (opensLists) expect(lists.opened, 'lists').to.be.greaterThan(texts.length)
    })
})

/** Shares texts out between windows that are open at the same time. */
async function inWindows(
  texts: readonly Text[],
  address: string,
  settings: object,
  hasExtension: boolean,
  work: (window: TypistWindow, text: Text) => Promise<void>,
) {
  const waiting = [...texts]
  const lists = { opened: 0, boxes: 0 }
  const one = async () => {
    const window = await TypistWindow.open(address, settings, hasExtension)
    for (let text = waiting.shift(); text; text = waiting.shift()) await work(window, text)
    const own = hasExtension ? await window.lists() : lists
    await window.close()
    return own
  }
  const windows = Array.from({ length: Math.min(Number(process.env['TYPIST_WINDOWS'] ?? 1), texts.length) }, one)
  for (const { opened, boxes } of await Promise.all(windows)) {
    lists.opened += opened
    lists.boxes += boxes
  }
  return lists
}

function firstDifference(saved: string, expected: string): string {
  const at = [...expected].findIndex((_, index) => saved[index] !== expected[index])
  const index = at < 0 ? expected.length : at
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, index - 20), index + 20))
  return `  saved    ${around(saved)}\n  expected ${around(expected)}`
}
