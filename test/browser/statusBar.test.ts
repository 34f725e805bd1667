import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Editor } from './editor'

describe('the status bar', () => {
  let editor: Editor

  after(async () => {
    await editor.close()
  })

  it('says that a large blog is being read, then what Jekyll does with the open post', async () => {
    const folder = largeBlog()
    editor = await Editor.open(folder)
    rmSync(folder, { recursive: true })
    await editor.openFile('2024-03-02-first-walk.md')
    await editor.statusItem.filter({ hasText: 'Reading the blog…' }).waitFor()
    await editor.screenshot('status-reading')
    await editor.toldOfPost()
    await editor.statusItem.filter({ hasText: '/first-walk' }).waitFor()
  })

  it('has the color of errors while there is an error, and goes to the error', async () => {
    await editor.goTo(2)
    await editor.press('End')
    await editor.type(': x: y')
    const wrong = editor.page.locator('.statusbar-item.error-kind[id$="jekyll-posts.outcome"]')
    await wrong.waitFor()
    await editor.goTo(10)
    await editor.screenshot('status-wrong')
    await wrong.locator('a').click()
    await editor.page.locator('.marker-widget').getByText('Jekyll Posts').waitFor()
    await editor.expectLine(2)
    await editor.screenshot('status-problem')
    await editor.press('Escape', 'End', ...Array<string>(': x: y'.length).fill('Backspace'))
    await wrong.waitFor({ state: 'detached' })
  })

  it('opens the preview if there are no errors', async () => {
    await editor.statusItem.locator('a').click()
    await editor.preview().locator('.markdown-body').getByRole('heading').first().waitFor()
    await editor.screenshot('status-preview')
  })
})

/** Copies the workspace of the tests, adds so many posts that reading them takes a while, and returns the folder. */
function largeBlog(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jekyll-posts-large-'))
  cpSync('test/fixtures/workspace', folder, { recursive: true })
  for (let post = 1; post <= 4000; post += 1)
    writeFileSync(
      join(folder, `blog/_posts/2019-01-01-number-${post}.md`),
      `---\ntitle: ${post}\n---\n${'text '.repeat(500)}`,
    )
  return folder
}
