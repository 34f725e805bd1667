import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { longHold, shortHold, stablePreview, type StableText } from '../../../src/preview/stablePreview'
import { ShownBlog } from './shownPage'

const blog = new ShownBlog({
  '_config.yml': 'title: Walks\n',
  '_layouts/post.html': '{{ content }}',
  '_includes/figure.html': '<img src="{{ include.src }}">',
})
const path = '_posts/2023-11-24-walk.md'
const head = '---\nlayout: post\ntitle: a\n---\n'

/** The preview of a text while its author types. The last sound text is `before`. */
function rendered(before: string, text: string, idle = 0, line = changedLine(before, text)) {
  const render = (each: string) => ({ faults: blog.preview(path, each)?.faults ?? [] })
  const sound: StableText = { text: before, faults: render(before).faults }
  return stablePreview(text, sound, { line, idle }, render)
}

function changedLine(before: string, text: string): number {
  return text.split('\n').findIndex((each, index) => each !== before.split('\n')[index])
}

describe('the preview while its author types', () => {
  it('leaves out half-typed Liquid until the author pauses', () => {
    expect(rendered(`${head}One\n`, `${head}One {{ si\n`).text).to.equal(`${head}One \n`)
    expect(rendered(`${head}One\n`, `${head}One {% i\n`).text).to.equal(`${head}One \n`)
    expect(rendered(`${head}One\n`, `${head}One {% i\n`, shortHold).text).to.equal(`${head}One {% i\n`)
  })

  it('keeps the last valid front matter while a line of it is half typed', () => {
    const text = head.replace('title: a', 'title: a: b')
    expect(rendered(head, text).text).to.equal(head)
    expect(rendered(head, text, shortHold).text).to.equal(text)
  })

  it('leaves out the tags of a block that is not closed, for a longer time', () => {
    const text = `${head}{% if page.title %}\nOne\n`
    const shown = `${head}                   \nOne\n`
    expect(rendered(head, text, 0, 6).text).to.equal(shown)
    expect(rendered(head, text, shortHold).text).to.equal(shown)
    expect(rendered(head, text, longHold).text).to.equal(text)
  })

  it('does not show front matter as text before it is closed', () => {
    expect(rendered('', '---\nlay').text).to.equal('\n')
  })

  it('shows errors that were there before', () => {
    const text = `${head}{% endif %}\n`
    expect(rendered(text, `${text}One`).text).to.equal(`${text}One`)
  })

  for (const name of readdirSync('test/fixtures/typing'))
    it(`shows no error of the valid post ${name} from the first keystroke to the last`, function () {
      this.timeout(240_000)
      const text = readFileSync(`test/fixtures/typing/${name}`, 'utf8')
      let sound: StableText = { text: '', faults: [] }
      for (let end = 1; end <= text.length; end += 1) {
        const typed = text.slice(0, end)
        // Without Liquid on the line, every 40th character is enough.
        if (end % 40 !== 0 && !/[{%}].*$/.test(typed)) continue
        const render = (each: string) => ({ faults: blog.preview(path, each)?.faults ?? [] })
        const line = typed.split('\n').length - 1
        const { text: shown, preview, heldFor } = stablePreview(typed, sound, { line, idle: 300 }, render)
        expect(preview.faults, typed.slice(-40)).to.deep.equal([])
        expect(shown.split('\n').length).to.equal(line + 1)
        if (heldFor === 0) sound = { text: typed, faults: preview.faults }
      }
    })
})
