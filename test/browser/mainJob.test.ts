import { expect } from 'chai'
import { Editor } from './editor'
import { settled } from './eventually'

const post = '2024-07-28-수료-후기.md'

describe('the main features, on a post', () => {
  let editor: Editor

  before(async () => {
    editor = await Editor.open()
  })

  after(async () => {
    await editor.close()
  })

  it('previews captions, attribute lists and header ids as Jekyll renders them', async () => {
    await editor.openFile(post)
    const body = await editor.openPreview()
    const image = body.locator('p.captionC > img.align-center')
    await image.waitFor()
    await settled(async () => {
      expect(await image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).to.be.greaterThan(0)
      const ids = await body.locator('h2').evaluateAll((headers) => headers.map(({ id }) => id))
      expect(ids).to.deep.equal(['목공은-어떤-하루를-꿈꾸게-할까', '후반부는-다음과-같다'])
      expect(await body.innerText()).to.not.include('{:')
      expect(await body.locator('strong').allInnerTexts()).to.include.members(['의자(스툴)', '“날”'])
    })
    for (const theme of ['dark', 'light'] as const) {
      await editor.useTheme(theme)
      await editor.screenshot(`main-job-preview-${theme}`)
    }
    await editor.press('ControlOrMeta+W')
  })

  it('offers the tags of the blog as soon as a list opens', async () => {
    await editor.openFile('2024-05-20-notes-on-maps.md')
    await editor.goTo(4)
    await editor.press('Shift+End')
    await editor.type('tags: [')
    await editor.completions((labels) => ['stream', '서울'].every((tag) => labels.slice(0, 2).includes(tag)))
    await editor.screenshot('main-job-tags')
    await editor.type('st')
    expect(await editor.completions((labels) => labels.length === 1)).to.deep.equal(['stream'])
    await editor.complete('stream')
    await editor.expectSaved('blog/_posts/2024-05-20-notes-on-maps.md', 'tags: [stream]')
  })

  it('offers a Korean tag after its first letter, typed with an input method', async () => {
    await editor.goTo(4)
    await editor.press('End', 'ArrowLeft')
    await editor.type(', ')
    await editor.compose('ㅅ', '서')
    expect(await editor.completions((labels) => labels[0] === '서울' && labels.length === 1)).to.deep.equal(['서울'])
    await editor.screenshot('main-job-korean')
    await editor.complete('서울')
    await editor.expectSaved('blog/_posts/2024-05-20-notes-on-maps.md', 'tags: [stream, 서울]')
  })

  it('offers a Korean tag if no list is open yet', async () => {
    await editor.goTo(4)
    await editor.press('End', 'ArrowLeft')
    await editor.type(', ')
    await editor.press('Escape')
    await editor.compose('ㄱ', '고', '골')
    await editor.completions((labels) => labels.includes('골목'))
    await editor.complete('골목')
    await editor.expectSaved('blog/_posts/2024-05-20-notes-on-maps.md', 'tags: [stream, 서울, 골목]')
  })

  it('offers a key as it is typed', async () => {
    await editor.goTo(4)
    await editor.press('End', 'Enter')
    await editor.type('la')
    await editor.completions((labels) => labels.includes('last_modified_at'))
    await editor.press('Escape', 'ControlOrMeta+Z', 'ControlOrMeta+Z')
  })

  it('marks a broken title once, fixes it on Ctrl+., and Undo restores the text', async () => {
    await editor.openFile('2024-03-02-first-walk.md')
    await editor.goTo(3)
    await editor.press('Shift+End')
    await editor.type('title: First walk: the stream')
    const message = /^Unquoted “: ” in a value\. Jekyll ignores/
    await editor.problems((found) => found.length === 1 && found.every((text) => message.test(text)))
    await settled(async () => expect(await editor.squiggles('error').count()).to.equal(1))
    await editor.screenshot('main-job-problem')
    await editor.quickFix('Quote the value')
    await editor.expectSaved('blog/_posts/2024-03-02-first-walk.md', 'title: "First walk: the stream"\n')
    await editor.squiggles('error').waitFor({ state: 'detached' })
    await editor.press('ControlOrMeta+Z')
    await editor.expectSaved('blog/_posts/2024-03-02-first-walk.md', 'title: First walk: the stream\n')
  })
})
