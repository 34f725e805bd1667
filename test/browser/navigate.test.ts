import { expect } from 'chai'
import { Editor } from './editor'
import { eventually } from './eventually'

describe('references in a post, as a person uses them', () => {
  let editor: Editor

  before(async () => {
    editor = await Editor.open()
  })

  after(async () => {
    await editor.close()
  })

  it('shows an image and its size', async () => {
    await editor.openFile('2024-03-02-first-walk.md')
    await editor.toldOfPost()
    await editor.goTo(13, 35)
    const shown = editor.page.locator('.monaco-hover:visible')
    await eventually(
      async () => {
        await editor.press('Escape')
        await hover()
        await shown
          .getByText('pixels')
          .waitFor({ timeout: 3000 })
          .catch(() => undefined) // the next attempt asks again, when the site may have been read
        return (await shown.allInnerTexts()).join('\n')
      },
      (text) => text.includes('64 × 48 pixels, 1 kB'),
      (text) => `The hover is not as expected: ${text}`,
    )
    const widths = await eventually(
      () => shown.locator('img').evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth)),
      (all) => all.includes(64),
      (all) => `The image is not shown: ${all.join(', ')}`,
    )
    expect(widths).to.include(64)
    await editor.screenshot('navigate-image')
    await editor.press('Escape')
  })

  it('shows how many posts have a tag', async () => {
    await editor.goTo(6, 18)
    await hover()
    await editor.page
      .locator('.monaco-hover:visible')
      .getByText(/posts have the tag “stream”/)
      .waitFor()
    await editor.screenshot('navigate-tag')
    await editor.press('Escape')
  })

  it('shows the values of the front matter and their origins, as many as fit without scrolling', async () => {
    const keys = ['author', 'comments', 'description', 'image', 'lang', 'math', 'pin', 'series', 'toc']
    const text = `---\ntitle: Many keys\n${keys.map((key) => `${key}: value\n`).join('')}---\n`
    editor.write('blog/_posts/2024-06-01-many-keys.md', text)
    await editor.openFile('2024-06-01-many-keys.md')
    await editor.goTo(1, 2)
    await hover()
    const shown = editor.page.locator('.monaco-hover:visible')
    await shown.getByText('the file name').first().waitFor()
    await editor.screenshot('navigate-front-matter')
    const hidden = await shown
      .locator('.monaco-scrollable-element > *')
      .evaluateAll((all) => all.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
    expect(Math.max(...hidden), 'pixels that are to be scrolled to').to.be.at.most(1)
    await editor.press('Escape')
    await editor.openFile('2024-03-02-first-walk.md')
  })

  // The oldest editor shows no dialogs in tests, so the test cannot answer the question there. test/host tests renaming
  // in the oldest editor too.
  const whereDialogsShow = process.env['EDITOR_NAME'] === 'oldest' ? () => undefined : it
  it('renames a tag of several posts on Enter', async () => {
    await renameTo('brook')
    await editor.expectSaved('blog/_posts/2024-03-02-first-walk.md', 'tags: [seoul, brook]')
    await editor.screenshot('navigate-renamed-plainly')
    expect(await editor.page.locator('.bulk-edit-panel').count()).to.equal(0)
  })

  whereDialogsShow('renames a tag into another after a question that says so', async () => {
    await renameTo('maps')
    const dialog = editor.page.locator('.monaco-dialog-box')
    await dialog.getByText('1 file already uses “maps”. Renaming merges the two.').waitFor()
    await editor.screenshot('navigate-rename-question')
    await dialog.getByRole('button', { name: 'Rename' }).click()
    await editor.expectSaved('blog/_posts/2024-03-02-first-walk.md', 'tags: [seoul, maps]')
    await editor.openFile('2024-05-20-notes-on-maps.md')
    await editor.expectSaved('blog/_posts/2024-05-20-notes-on-maps.md', 'tags: [maps, 서울]')
    await editor.screenshot('navigate-renamed')
  })

  async function renameTo(name: string): Promise<void> {
    await editor.goTo(6, 18)
    await editor.press('F2')
    const input = editor.page.locator('.rename-input:focus, .rename-box input:focus')
    await input.first().waitFor()
    await editor.press('ControlOrMeta+A')
    await editor.type(name)
    await editor.screenshot('navigate-rename')
    await editor.press('Enter')
  }

  async function hover(): Promise<void> {
    await editor.press('ControlOrMeta+K', 'ControlOrMeta+I')
  }
})
