import { expect } from 'chai'
import type { Locator } from 'playwright-core'
import { Editor } from './editor'

describe('the preview of the example blog', () => {
  let editor: Editor

  before(async () => {
    editor = await Editor.open('examples/blog')
  })

  after(async () => {
    await editor.close()
  })

  afterEach(async () => {
    await editor.run('View: Close All Editors')
  })

  it('shows a post with images and captions, in a dark and a light theme', async () => {
    const body = await shown('2024-03-04-build-server-review.md')
    await body.locator('.jekyll-posts-header h1', { hasText: '빌드 서버를 석 달 돌려 본 소감' }).waitFor()
    expect(await body.locator('table.frontmatter').count()).to.equal(0)
    expect(await widths(body.locator('p:is(.caption, .captionC) > img'))).to.have.lengthOf(2).and.not.include(0)
    expect(await body.locator('.jekyll-posts-toc a').count()).to.equal(4)
    await pictures('preview-seed')
  })

  it('says why a post will not be published, and which image is not there', async () => {
    const body = await shown('2024-07-09-not-published.md')
    await body.locator('.jekyll-posts-banner', { hasText: 'published: false' }).waitFor()
    await body.locator('.jekyll-posts-missing', { hasText: 'assets/img/after-release.png' }).waitFor()
    await pictures('preview-unpublished')
  })

  /** The preview of a post once its site is known. */
  async function shown(name: string): Promise<Locator> {
    await editor.openFile(name)
    const body = await editor.openPreview()
    await body.locator('.jekyll-posts-header').waitFor()
    return body
  }

  async function pictures(name: string): Promise<void> {
    for (const theme of ['dark', 'light'] as const) {
      await editor.useTheme(theme)
      await editor.screenshot(`${name}-${theme}`)
    }
  }
})

/** Of images, once they are loaded; 0 for one that cannot be. */
function widths(images: Locator): Promise<number[]> {
  return images.evaluateAll((all) =>
    Promise.all(
      all.map(async (image) => {
        if (!(image instanceof HTMLImageElement)) return 0
        await image.decode().catch(() => undefined) // a broken one has no width
        return image.naturalWidth
      }),
    ),
  )
}
