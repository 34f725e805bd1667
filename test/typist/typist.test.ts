import { expect } from 'chai'
import { setting } from '../browser/chromium'
import { runs, type Run } from './runs'
import type { Text } from './texts'
import { steadily } from './typing'
import { TypistWindow, type Lists } from './window'

/**
 * Whatever list is open, the file has to contain what a person types. The reference is a window without the extension,
 * since the editor closes pairs and indents by itself. The same keys are typed fast there, and again at the pace of the
 * run if the results differ.
 */
describe('typing', () => {
  for (const run of runs)
    it(`leaves the typed text in the file ${run.title}`, async function () {
      this.timeout(4 * 3_600_000)
      const references = await referencesOf(run)
      const { differences, lists } = await compare(run, references)
      const length = run.texts.reduce((sum, { text }) => sum + text.length, 0)
      console.log(`      ${run.texts.length} texts, ${length} characters, ${lists.opened} lists`)
      expect(differences.join('\n')).to.equal('')
      expect(lists.boxes, 'boxes without items').to.equal(0)
      if (run.opensLists ?? true) expect(lists.opened, 'lists').to.be.greaterThan(run.texts.length)
    })
})

const known = new Map<Text, string>()

async function referencesOf({ texts }: Run): Promise<ReadonlyMap<Text, string>> {
  const unknown = texts.filter((text) => !known.has(text))
  await inWindows(
    unknown,
    () => plain(),
    async (window, text) => {
      known.set(text, await window.typed(text, steadily(2)))
    },
  )
  return known
}

async function compare(run: Run, references: ReadonlyMap<Text, string>) {
  const suspects: Suspect[] = []
  const lists = await inWindows(run.texts, ours(run.settings), async (window, text) => {
    const saved = await window.typed(text, run.pace())
    if (saved !== references.get(text)) suspects.push({ text, saved })
  })
  return { lists, differences: await confirmed(suspects, run) }
}

/** A text whose saved file differs from the fast reference. */
interface Suspect {
  readonly text: Text
  readonly saved: string
}

/**
 * The editor's indentation depends on how far it has colored the text, so a result that it gives once in some tries
 * counts.
 */
const tries = 3

/** The differences that remain after typing into the editor alone at the same pace. */
async function confirmed(suspects: readonly Suspect[], run: Run): Promise<string[]> {
  const saved = new Map(suspects.map((each) => [each.text, each.saved]))
  const found: (Suspect & { readonly expected: string })[] = []
  await inWindows(
    [...saved.keys()],
    () => plain(),
    async (window, text) => {
      let expected = ''
      for (let left = tries; left > 0 && saved.get(text) !== expected; left -= 1)
        expected = await window.typed(text, run.pace())
      if (saved.get(text) !== expected) found.push({ text, saved: saved.get(text)!, expected })
    },
  )
  const indented = found.filter((each) => unindented(each.saved) === unindented(each.expected))
  const differences = found.filter((each) => !indented.includes(each)).map(told)
  return [...differences, ...(await withoutIndents(indented, run))]
}

/** The differences between a window with and one without the extension, if the editor indents nothing. */
async function withoutIndents(suspects: readonly Suspect[], run: Run): Promise<string[]> {
  const texts = suspects.map(({ text }) => text)
  if (texts.length > 0) console.log(`      ${texts.length} typed again without the editor's own indentation`)
  const [saved, expected] = [new Map<Text, string>(), new Map<Text, string>()]
  const type = (into: Map<Text, string>) => async (window: TypistWindow, text: Text) =>
    void into.set(text, await window.typed(text, run.pace()))
  await inWindows(texts, ours({ ...run.settings, ...noIndents }), type(saved))
  await inWindows(texts, () => plain(noIndents), type(expected))
  const differing = texts.filter((text) => saved.get(text) !== expected.get(text))
  return differing.map((text) => told({ text, saved: saved.get(text)!, expected: expected.get(text)! }))
}

const noIndents = { 'editor.autoIndent': 'none' }

function unindented(text: string): string {
  return text.replace(/^[ \t]+/gm, '')
}

function told({ text, saved, expected }: Suspect & { readonly expected: string }): string {
  const difference = `${text.name}:\n${firstDifference(saved, expected)}`
  console.log(difference)
  return difference
}

function ours(settings: object = {}): () => Promise<TypistWindow> {
  return () => TypistWindow.open(setting('EDITOR_ADDRESS'), settings, true)
}

/** The editor without the extension and without its own completions of paths, which Enter would accept. */
function plain(settings: object = {}): Promise<TypistWindow> {
  const quiet = { 'editor.suggestOnTriggerCharacters': false, ...settings }
  return TypistWindow.open(setting('PLAIN_ADDRESS'), quiet, false)
}

/** Types the texts in several windows at the same time and returns the lists that opened in them. */
async function inWindows(
  texts: readonly Text[],
  open: () => Promise<TypistWindow>,
  work: (window: TypistWindow, text: Text) => Promise<void>,
): Promise<Lists> {
  const waiting = [...texts]
  const sum = { opened: 0, boxes: 0 }
  const one = async () => {
    const window = await open()
    for (let text = waiting.shift(); text; text = waiting.shift()) await work(window, text)
    const { opened, boxes } = await window.lists()
    sum.opened += opened
    sum.boxes += boxes
    await window.close()
  }
  const count = Math.min(Number(process.env['TYPIST_WINDOWS'] ?? 1), texts.length)
  await Promise.all(Array.from({ length: count }, one))
  return sum
}

function firstDifference(saved: string, expected: string): string {
  const at = [...expected].findIndex((_, index) => saved[index] !== expected[index])
  const index = at < 0 ? expected.length : at
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, index - 20), index + 20))
  return `  saved    ${around(saved)}\n  expected ${around(expected)}`
}
