import { expect } from 'chai'
import type { Locator } from 'playwright-core'
import { Editor } from './editor'
import { settled } from './eventually'

describe('the preview of the example blog', () => {
  let editor: Editor

  before(async () => {
    editor = await Editor.open('examples/blog')
  })

  after(async () => {
    await editor.close()
  })

  afterEach(async () => {
    await editor.closeEditors()
  })

  it('shows images and captions, in a dark and a light theme, and opens the sources of links', async () => {
    const body = await shown('2024-03-04-build-server-review.md')
    await body.locator('.jekyll-posts-header h1', { hasText: '빌드 서버를 석 달 돌려 본 소감' }).waitFor()
    await settled(async () => {
      expect(await body.locator('table.frontmatter').count()).to.equal(0)
      expect(await widths(body.locator('p:is(.caption, .captionC) > img')))
        .to.have.lengthOf(2)
        .and.not.include(0)
      expect(await body.locator('.jekyll-posts-toc a').count()).to.equal(4)
    })
    await screenshots('preview-seed')
    await body.getByText('다음 글: 캡션 달기').click()
    await body.locator('h1', { hasText: '그림과 코드에 캡션 달기' }).waitFor()
  })

  it('says why a post is not published, and which image is missing', async () => {
    const body = await shown('2024-07-09-not-published.md')
    await body.locator('.jekyll-posts-banner', { hasText: 'published: false' }).waitFor()
    await body.locator('.jekyll-posts-missing', { hasText: 'assets/img/after-release.png' }).waitFor()
    await screenshots('preview-unpublished')
  })

  it('shows includes and figures, with the lines of their tags', async () => {
    const body = await shown('2024-06-17-figures-and-includes.md')
    await body.locator('figure figcaption', { hasText: 'include가 만든 캡션' }).waitFor()
    await body.locator('li > strong', { hasText: '창고 데스크톱' }).waitFor()
    await settled(async () => {
      expect(await widths(body.locator('figure > img')))
        .to.have.lengthOf(2)
        .and.not.include(0)
      expect(await body.locator('li > strong').allInnerTexts()).to.deep.equal(['거실 노트북', '창고 데스크톱'])
      expect(await body.locator('.jekyll-posts-toc > p').innerText()).to.equal('이 글에서')
      expect(await body.innerText()).to.not.match(/\{%(?! include figure\.html %\})|\{\{/)
      expect(await body.locator('li', { hasText: '거실 노트북' }).getAttribute('data-line')).to.equal('25')
    })
    await body.locator('figure.highlight .hljs-string').first().waitFor()
    await screenshots('preview-includes')
  })

  it('shows each Liquid error in its place, and the rest of the post', async () => {
    const body = await shown('liquid-mistakes.md')
    await body.locator('.jekyll-posts-liquid-error', { hasText: 'figur.html' }).waitFor()
    await settled(async () => expect(await body.locator('.jekyll-posts-liquid-error').count()).to.equal(3))
    await body.locator('p', { hasText: 'Liquid가 멈추는 곳, 2024.' }).waitFor()
    await screenshots('preview-mistakes')
    for (const theme of ['dark', 'light'] as const) {
      await editor.useHighContrast(theme)
      await editor.screenshot(`preview-mistakes-high-contrast-${theme}`)
    }
  })

  it('fits a narrow window', async () => {
    const body = await shown('2024-04-15-kramdown-tour.md')
    await editor.press('ControlOrMeta+B') // the Explorer, which takes the width
    await editor.page.setViewportSize({ width: 480, height: 800 })
    await settled(async () => {
      const [width, room] = await body.evaluate((element) => [element.scrollWidth, element.clientWidth])
      expect(width).to.be.at.most(room!)
    })
    await editor.screenshot('preview-narrow')
  })

  /** Opens a post and its preview, and returns the body of the preview once the site of the post is known. */
  async function shown(name: string): Promise<Locator> {
    await editor.openFile(name)
    const body = await editor.openPreview()
    await body.locator('.jekyll-posts-header').waitFor()
    return body
  }

  async function screenshots(name: string): Promise<void> {
    for (const theme of ['dark', 'light'] as const) {
      await editor.useTheme(theme)
      await editor.screenshot(`${name}-${theme}`)
    }
  }
})

/** The widths of images after they have loaded; 0 for an image that cannot be loaded. */
function widths(images: Locator): Promise<number[]> {
  return images.evaluateAll((all) =>
    Promise.all(
      all.map(async (image) => {
        if (!(image instanceof HTMLImageElement)) return 0
        await image.decode().catch(() => undefined) // a broken image has no width
        return image.naturalWidth
      }),
    ),
  )
}
