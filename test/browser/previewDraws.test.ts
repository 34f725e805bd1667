import { rmSync } from 'node:fs'
import type { Route } from 'playwright-core'
import { Editor } from './editor'
import { layOut } from './layOut'

const pictures = 'https://pictures.example/'
const post = `---\ntitle: a\n---\n{{ site.said }}\n\n![](${pictures}{{ site.said }})\n`
const files: Record<string, string> = { '_config.yml': 'said: first\n', '_posts/2024-05-01-slow.md': post }

describe('a preview whose images load slowly', () => {
  let folder: string
  let editor: Editor
  const loading: Route[] = []

  before(async () => {
    folder = layOut(files)
    editor = await Editor.open(folder)
    // The first image keeps loading until the next page requests its own image, so VS Code never shows the first page.
    await editor.page.context().route(`${pictures}first`, (route) => void loading.push(route))
    await editor.page.context().route(`${pictures}second`, () => {
      for (const route of loading.splice(0)) void route.fulfill({ contentType: 'image/svg+xml', body: picture })
    })
  })

  after(async () => {
    await editor.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is rendered again if the editor loses a rendering', async () => {
    await editor.openFile('2024-05-01-slow.md')
    const body = await editor.openPreview()
    await body.locator('p', { hasText: 'first' }).waitFor()
    editor.write('_config.yml', 'said: second\n')
    await body.locator('p', { hasText: 'second' }).waitFor()
  })
})

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
