import { expect } from 'chai'
import * as vscode from 'vscode'
import { openNew, preview, until } from './editor'

const text = `---
title: settings
---
a formula $$a^2$$ in a text, https://example.org in it
and a second line

$$b^2$$

~~~ js
const a = 'b'
~~~
`

describe('a post in the preview, with the editor’s own settings', () => {
  afterEach(async () => {
    for (const name of ['math.enabled', 'preview.breaks', 'preview.linkify']) await set(name, undefined)
  })

  it('leaves formulas to the script of the preview, as kramdown writes them', async () => {
    await set('math.enabled', true)
    const html = await when('2024-10-01-formulas', (shown) => shown.includes('jekyll-posts-math'))
    expect(html).to.include('\\(a^2\\)').and.include('\\[b^2\\]').and.not.include('katex')
  })

  it('has formulas as kramdown writes them if KaTeX is off', async () => {
    await set('math.enabled', false)
    const html = await when('2024-10-02-no-katex', (shown) => !shown.includes('katex'))
    expect(html).to.include('\\(a^2\\)').and.include('\\[b^2\\]')
  })

  it('has the editor’s highlighting inside Jekyll’s boxes around code', async () => {
    const html = await when('2024-10-03-code', (shown) => shown.includes('hljs-'))
    expect(html).to.match(
      /<div [^>]*class="[^"]*language-js highlighter-rouge[^"]*"[^>]*><div class="highlight"><pre class="highlight"><code>.*<span class="hljs-keyword">const<\/span>/,
    )
  })

  for (const on of [true, false])
    it(`has kramdown’s line breaks and links with markdown.preview.breaks and linkify ${on ? 'on' : 'off'}`, async () => {
      await set('preview.breaks', on)
      await set('preview.linkify', on)
      const other = await openNew('notes/breaks.md', 'https://example.org\nb\n')
      await until(async () => /<br/.test(await preview(other)) === on)
      expect((await preview(other)).includes('<a ')).to.equal(on)
      const html = await when(`2024-10-04-breaks-${on}`, () => true)
      expect(html).to.not.match(/<br/)
      expect(html).to.not.include('<a ')
    })
})

async function set(name: string, value: boolean | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('markdown').update(name, value, vscode.ConfigurationTarget.Global)
}

/** Waits until the site of a post is known and its preview is ready, and returns the HTML of the preview. */
async function when(name: string, isReady: (html: string) => boolean): Promise<string> {
  const editor = await openNew(`blog/_posts/${name}.md`, text)
  let html = ''
  await until(
    async () => (html = await preview(editor)).includes('jekyll-posts') && isReady(html),
    () => `it in ${html}`,
  )
  return html
}
