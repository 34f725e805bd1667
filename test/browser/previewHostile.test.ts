import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { Editor } from './editor'
import { settled } from './eventually'
import { layOut } from './layOut'

const mark = "document.documentElement.dataset.ran = 'yes'"

const files: Record<string, string> = {
  'blog/_config.yml': 'title: harm\n',
  'blog/_layouts/default.html': '{{ content }}\n',
  'blog/_includes/script.html':
    `<script>${mark}</script>\n<img src="none.png" onerror="${mark}">\n` +
    `<iframe srcdoc="<script>parent.${mark}</script>"></iframe>\n<svg onload="${mark}"></svg>\n` +
    `<meta http-equiv="refresh" content="0;url=https://example.com/">\n<p class="harmless">after</p>\n`,
  'blog/_posts/2024-05-01-script.md': `---\ntitle: a\n---\n{% include script.html %}\n\n<script>${mark}</script>\n`,
  'blog/_posts/2024-05-02-links.md':
    '---\ntitle: b\n---\n{% include linked.html %}\n\n{% include folder/secret.html %}\n\n{{ site.data.linked }}\n\nafter\n',
  'outside/secret.html': 'the secret\n',
  'outside/secret.yml': 'the secret of data\n',
}

describe('a hostile blog, in the preview', () => {
  let folder: string
  let editor: Editor

  before(async () => {
    folder = layOut(files)
    mkdirSync(join(folder, 'blog/_data'))
    symlinkSync(join(folder, 'outside/secret.html'), join(folder, 'blog/_includes/linked.html'))
    symlinkSync(join(folder, 'outside/secret.yml'), join(folder, 'blog/_data/linked.yml'))
    symlinkSync(join(folder, 'outside'), join(folder, 'blog/_includes/folder'))
    editor = await Editor.open(join(folder, 'blog'))
  })

  after(async () => {
    await editor.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('cannot run a script of a post or an include, or leave the page', async () => {
    await editor.openFile('2024-05-01-script.md')
    const body = await editor.openPreview()
    await body.locator('p.harmless').waitFor()
    await editor.page.waitForTimeout(1_000) // time for a script to run
    await settled(async () => {
      const ran = await body.evaluate((element) => element.ownerDocument.documentElement.dataset['ran'] ?? 'no')
      expect(ran).to.equal('no')
      expect(await body.locator('p.harmless').innerText()).to.equal('after')
    })
    await editor.run('View: Close All Editors')
  })

  it('cannot read files through symbolic links out of the site, and the preview says so', async () => {
    await editor.openFile('2024-05-02-links.md')
    const body = await editor.openPreview()
    await body.locator('.jekyll-posts-liquid-error', { hasText: '_includes/linked.html' }).waitFor()
    await body.locator('.jekyll-posts-liquid-error', { hasText: '_includes/folder/secret.html' }).waitFor()
    await body.locator('.jekyll-posts-banner', { hasText: '_data/linked.yml' }).waitFor()
    await settled(async () =>
      expect(await body.innerText())
        .to.include('after')
        .and.not.include('the secret'),
    )
  })
})
