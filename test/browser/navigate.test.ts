import { expect } from 'chai'
import { Editor } from './editor'
import { eventually } from './eventually'

describe('names in a post, as a person finds and renames them', () => {
  let editor: Editor

  before(async () => {
    editor = await Editor.open()
  })

  after(async () => {
    await editor.close()
  })

  it('shows the picture that an image leads to, and its size', async () => {
    await editor.openFile('2024-03-02-first-walk.md')
    await editor.goTo(13, 35)
    await hover()
    const shown = editor.page.locator('.monaco-hover:visible')
    await shown.getByText('64 × 48 pixels, 1 kB').waitFor()
    const widths = await eventually(
      () => shown.locator('img').evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth)),
      (all) => all.includes(64),
      (all) => `The picture is not shown: ${all.join(', ')}`,
    )
    expect(widths).to.include(64)
    await editor.screenshot('navigate-image')
    await editor.press('Escape')
  })

  it('tells how many posts have a tag', async () => {
    await editor.goTo(6, 18)
    await hover()
    await editor.page
      .locator('.monaco-hover:visible')
      .getByText(/posts have the tag “stream”/)
      .waitFor()
    await editor.screenshot('navigate-tag')
    await editor.press('Escape')
  })

  it('renames a tag into another after a preview that says so', async () => {
    await editor.goTo(6, 18)
    const input = editor.page.locator('.rename-box input, .rename-input')
    await editor.press('F2')
    await input.first().waitFor()
    await editor.press('ControlOrMeta+A')
    await editor.type('maps')
    await editor.screenshot('navigate-rename')
    await editor.press('Enter')
    await new Promise((done) => setTimeout(done, 4000)); await editor.screenshot("navigate-debug")
    const preview = editor.page.locator('.refactor-preview')
    await preview.getByText('“maps” is there already, in one file: the two become one.').first().waitFor()
    await editor.screenshot('navigate-rename-preview')
    await preview.getByRole('button', { name: 'Apply' }).click()
    await editor.expectSaved('blog/_posts/2024-03-02-first-walk.md', 'tags: [seoul, maps]')
    await editor.openFile('2024-05-20-notes-on-maps.md')
    await editor.expectSaved('blog/_posts/2024-05-20-notes-on-maps.md', 'tags: [maps, 서울]')
    await editor.screenshot('navigate-renamed')
  })

  async function hover(): Promise<void> {
    await editor.press('ControlOrMeta+K', 'ControlOrMeta+I')
  }
})
