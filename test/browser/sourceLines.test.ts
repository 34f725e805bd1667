import { expect } from 'chai'
import { Editor } from './editor'
import { settled } from './eventually'

describe('the preview and its source', () => {
  let editor: Editor

  before(async () => {
    editor = await Editor.open()
  })

  after(async () => {
    await editor.close()
  })

  it('share a line on a double click', async () => {
    await editor.openFile('2024-08-15-a-long-walk.md')
    const body = await editor.openPreview()
    await editor.doubleClickInPreview(body.locator('#stop-7'))
    await editor.expectLine(8 + 6 * 6)
  })

  it('scroll together', async () => {
    const body = await editor.openPreviewBeside()
    const top = () => body.locator('#stop-38').evaluate((header) => header.getBoundingClientRect().top)
    await settled(async () => expect(await top()).to.be.greaterThan(1500))
    await editor.goTo(8 + 6 * 37)
    await settled(async () => expect(await top()).to.be.lessThan(1000))
    await editor.screenshot('scroll-together')
  })
})

describe('the preview and its source, after Liquid has added lines', () => {
  let editor: Editor

  before(async () => {
    editor = await Editor.open('examples/blog')
  })

  after(async () => {
    await editor.close()
  })

  for (const [what, selector, line] of [
    ['of a heading below includes', 'h2:has-text("코드")', 30],
    ['of an include’s tag, from what it has rendered', 'li:has-text("창고 데스크톱")', 26],
  ] as const)
    it(`share a line on a double click ${what}`, async () => {
      await editor.openFile('2024-06-17-figures-and-includes.md')
      const body = await editor.openPreview()
      await body.locator('li', { hasText: '거실 노트북' }).waitFor()
      await editor.doubleClickInPreview(body.locator(selector))
      await editor.expectLine(line)
      await editor.closeEditors()
    })
})
