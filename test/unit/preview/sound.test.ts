import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { longHold, shortHold, soundPreview, type Sound } from '../../../src/preview/soundPreview'
import { ShownBlog } from './shownPage'

const blog = new ShownBlog({
  '_config.yml': 'title: Walks\n',
  '_layouts/post.html': '{{ content }}',
  '_includes/figure.html': '<img src="{{ include.src }}">',
})
const path = '_posts/2023-11-24-walk.md'
const head = '---\nlayout: post\ntitle: a\n---\n'

/** What is drawn of a text that somebody types in, after one that was drawn before. */
function drawn(before: string, text: string, idle = 0, line = changedLine(before, text)) {
  const draw = (each: string) => ({ faults: blog.preview(path, each)?.faults ?? [] })
  const sound: Sound = { text: before, faults: draw(before).faults }
  return soundPreview(text, sound, { line, idle }, draw)
}

function changedLine(before: string, text: string): number {
  return text.split('\n').findIndex((each, index) => each !== before.split('\n')[index])
}

describe('the preview of a text that somebody types in', () => {
  it('shows a line without the Liquid that is half typed, until the pause', () => {
    expect(drawn(`${head}One\n`, `${head}One {{ si\n`).text).to.equal(`${head}One \n`)
    expect(drawn(`${head}One\n`, `${head}One {% i\n`).text).to.equal(`${head}One \n`)
    expect(drawn(`${head}One\n`, `${head}One {% i\n`, shortHold).text).to.equal(`${head}One {% i\n`)
  })

  it('shows front matter as it was while a line of it is half typed', () => {
    const text = head.replace('title: a', 'title: a: b')
    expect(drawn(head, text).text).to.equal(head)
    expect(drawn(head, text, shortHold).text).to.equal(text)
  })

  it('shows what is in a block that is not closed yet, without the block, for longer', () => {
    const text = `${head}{% if page.title %}\nOne\n`
    const shown = `${head}                   \nOne\n`
    expect(drawn(head, text, 0, 6).text).to.equal(shown)
    expect(drawn(head, text, shortHold).text).to.equal(shown)
    expect(drawn(head, text, longHold).text).to.equal(text)
  })

  it('shows no front matter as text before it is closed', () => {
    expect(drawn('', '---\nlay').text).to.equal('\n')
  })

  it('shows faults that were there before', () => {
    const text = `${head}{% endif %}\n`
    expect(drawn(text, `${text}One`).text).to.equal(`${text}One`)
  })

  for (const name of readdirSync('test/fixtures/typing'))
    it(`shows no fault of the healthy post ${name} from its first key to its last`, function () {
      this.timeout(240_000)
      const text = readFileSync(`test/fixtures/typing/${name}`, 'utf8')
      let sound: Sound = { text: '', faults: [] }
      for (let end = 1; end <= text.length; end += 1) {
        const typed = text.slice(0, end)
        if (end % 40 !== 0 && !/[{%}].*$/.test(typed)) continue // nothing can be half typed there
        const draw = (each: string) => ({ faults: blog.preview(path, each)?.faults ?? [] })
        const line = typed.split('\n').length - 1
        const { text: shown, preview, heldFor } = soundPreview(typed, sound, { line, idle: 300 }, draw)
        expect(preview.faults, typed.slice(-40)).to.deep.equal([])
        expect(shown.split('\n').length).to.equal(line + 1)
        if (heldFor === 0) sound = { text: typed, faults: preview.faults }
      }
    })
})
