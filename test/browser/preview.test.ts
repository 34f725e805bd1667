import { expect } from 'chai'
import { Editor } from './editor'
import { settled } from './eventually'

describe('the built-in preview', () => {
  let editor: Editor

  before(async () => {
    editor = await Editor.open()
  })

  after(async () => {
    await editor.close()
  })

  it('renders a Korean post, in a light and a dark theme', async () => {
    await editor.openFile('2024-04-11-골목-산책.md')
    const body = await editor.openPreview()
    await settled(async () =>
      expect(await body.locator('h2').allInnerTexts()).to.deep.equal(['저녁 무렵', '돌아오는 길']),
    )
    for (const theme of ['light', 'dark'] as const) {
      await editor.useTheme(theme)
      await editor.screenshot(`preview-${theme}`)
    }
  })
})
