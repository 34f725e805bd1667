import { rmSync } from 'node:fs'
import { expect } from 'chai'
import { Editor } from './editor'
import { layOut } from './layOut'

const files: Record<string, string> = {
  '_config.yml': 'title: a\n',
  '_data/trees.yml': '- oak\n',
  '_includes/note.html': '<p>note</p>\n',
  '_posts/2024-05-01-one.md':
    '---\ntitle: a\n---\n{{ site.data.trees.first }}\n\n{% include note.html %}\n\n{{ site.posts.size }}\n',
}

describe('a preview in a new window', () => {
  let folder: string
  let editor: Editor
  let pages = 0

  before(async () => {
    folder = layOut(files)
    editor = await Editor.open(folder)
    // A webview loads each of its pages in a new frame.
    editor.page.on('frameattached', (frame) => {
      if (frame.parentFrame()?.parentFrame() === editor.page.mainFrame()) pages += 1
    })
  })

  after(async () => {
    await editor.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is rendered once, and at most once more', async () => {
    await editor.openFile('2024-05-01-one.md')
    const body = await editor.openPreview()
    await body.locator('p', { hasText: 'oak' }).waitFor()
    await body.locator('p', { hasText: 'note' }).waitFor()
    await editor.page.waitForTimeout(6_000) // time for another rendering
    expect(pages).to.be.within(1, 4) // a webview may begin with an empty page, and a page that may be lost is rendered twice
  })
})
