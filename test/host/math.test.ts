import { expect } from 'chai'
import { openNew, preview, until } from './editor'

const engine = '<script src="https://cdn.jsdelivr.net/npm/mathjax@3/es5/tex-chtml.js"></script>'
const layout = `<script>MathJax = { tex: { inlineMath: [['$', '$'], ['\\\\(', '\\\\)']] } }</script>${engine}{{ content }}`

describe('formulas in the built-in preview', () => {
  it('are left to the script of the preview, with the configuration of the site’s layout', async () => {
    await openNew('formulas/_config.yml', 'title: formulas\n')
    await openNew('formulas/_layouts/post.html', layout)
    const text = '---\nlayout: post\n---\n\n$a$ and $$b$$\n'
    const editor = await openNew('formulas/_posts/2024-09-06-formulas.md', text)
    let html = ''
    await until(
      async () => (html = await preview(editor)).includes('&#34;mathjax&#34;'),
      () => `the engine in ${html}`,
    )
    expect(html).to.include('$a$ and \\(b\\)').and.not.include('katex')
  })

  it('are rendered by the editor outside of a site', async () => {
    const html = await preview(await openNew('notes/formulas.md', '$a$ and $$b$$\n'))
    expect(html).to.include('katex').and.not.include('jekyll-posts')
  })
})
