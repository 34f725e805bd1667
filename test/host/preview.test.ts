import { expect } from 'chai'
import * as vscode from 'vscode'
import { open, openNew, preview, until } from './editor'

describe('the built-in preview', () => {
  it('renders attribute lists, captions and header ids as Jekyll does', async () => {
    const editor = await open('blog/_posts/2024-04-11-골목-산책.md')
    const html = await whenDialect(editor)
    expect(html).to.not.include('{:')
    expect(html).to.match(/<p [^>]*class="captionC[^"]*"/)
    expect(html).to.match(/<h2[^>]* id="저녁-무렵"[^>]*>저녁 무렵<\/h2>/)
  })

  it('puts the image of a caption into a paragraph with its class', async () => {
    const text = '---\ntitle: a\n---\n![a](/assets/img/heron.png){:.align-center}\n설명\n{: .captionC}\n'
    const html = await whenDialect(await openNew('blog/_posts/2024-09-01-caption.md', text))
    expect(html).to.match(/<p [^>]*class="captionC[^"]*"[^>]*><img [^>]*class="align-center"/)
  })

  it('begins where Jekyll’s body begins, so that front matter below a blank line is text', async () => {
    const html = await whenDialect(await openNew('blog/_posts/2024-09-02-late.md', '\n---\ntitle: late\n---\nbody\n'))
    expect(html).to.include('title: late')
  })

  it('renders two documents with the same text by their own options', async () => {
    const text = '---\ntitle: same\n---\n\n## 제목: 하나\n\ntext\n{: .caption}\n'
    const inSite = await openNew('blog/_posts/2024-09-03-same.md', text)
    const outside = await openNew('notes/same-text.md', text)
    for (let round = 0; round < 2; round += 1) {
      expect(await whenDialect(inSite)).to.match(/<p [^>]*class="caption[^"]*"/)
      const html = await preview(outside)
      expect(html).to.include('{: .caption}').and.not.include('jekyll-posts')
    }
  })

  it('follows the options of _config.yml, and leaves the text to VS Code only with another converter', async () => {
    await openNew('optioned/_config.yml', 'kramdown: { hard_wrap: true }\n')
    const editor = await openNew('optioned/_posts/2024-09-04-wrap.md', '---\ntitle: a\n---\none\ntwo\n')
    await until(async () => /one<br\s*\/?>/.test(await preview(editor)))
    const config = await open('optioned/_config.yml')
    await config.edit((edit) => edit.replace(new vscode.Range(0, 0, 1, 0), 'markdown: CommonMarkGhPages\n'))
    await config.document.save()
    await until(async () => !/one<br/.test(await preview(editor)))
    expect(await preview(editor)).to.include('jekyll-posts-header')
  })

  it('has the HTML of the kramdown version in Gemfile.lock', async () => {
    await openNew('pinned/_config.yml', 'title: pinned\n')
    await openNew('pinned/Gemfile.lock', 'GEM\n  specs:\n    kramdown (2.4.0)\n')
    const editor = await openNew('pinned/_posts/2024-09-05-note.md', 'a[^1]\n\n[^1]: note\n')
    await until(async () => (await preview(editor)).includes('<sup id="fnref:1" role="doc-noteref">'))
  })
})

/** Waits until the document's site is known, and returns the HTML of its preview. */
async function whenDialect(editor: vscode.TextEditor): Promise<string> {
  let html = ''
  await until(
    async () => (html = await preview(editor)).includes('jekyll-posts'),
    () => `the dialect in ${html}`,
  )
  return html
}
