import { rmSync } from 'node:fs'
import { expect } from 'chai'
import { Editor } from './editor'
import { settled } from './eventually'
import { layOut } from './layOut'

const engine = 'https://cdn.jsdelivr.net/npm/mathjax@3/es5/tex-mml-chtml.js'
const layout = `<script>
  MathJax = { tex: { inlineMath: [['$', '$'], ['\\\\(', '\\\\)']], tags: 'ams', macros: { RR: '\\\\mathbb{R}' } } }
</script><script src="${engine}"></script>{{ content }}`
const post = `---
layout: post
title: 수식이 있는 글
---

삼각함수 $\\sin^2 x + \\cos^2 x = 1$과 $$a < b$$, \`$code$\`. 값은 \\\\$5이다.

$$
\\begin{align}
f(x) &= \\int_0^1 \\frac{t^2}{\\sqrt{1 + t}}\\,dt \\label{one} \\\\
x &\\in \\RR, \\text{한글도 된다}
\\end{align}
$$

\\\\[ \\begin{pmatrix} 1 & 0 \\\\\\\\ 0 & 1 \\end{pmatrix} \\\\]

식 \\\\(\\eqref{one}\\\\), 그릴 수 없는 $\\frac{1}$.

\\begin{equation}
E = mc^2
\\end{equation}
`
const files: Record<string, string> = {
  '_config.yml': 'title: a\n',
  '_layouts/post.html': layout,
  '_layouts/plain.html': '{{ content }}',
  '_posts/2024-05-01-formulas.md': post,
  '_posts/2024-05-03-typed.md': post,
  '_posts/2024-05-02-plain.md': post.replace('layout: post', 'layout: plain'),
}

describe('formulas in the preview', () => {
  let folder: string
  let editor: Editor

  before(async () => {
    folder = layOut(files)
    editor = await Editor.open(folder)
  })

  after(async () => {
    await editor.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('renders the formulas that the site’s MathJax renders, and no others', async () => {
    await editor.openFile('2024-05-01-formulas.md')
    const body = await editor.openPreview()
    await settled(async () => {
      expect(await body.locator('mjx-container').count()).to.equal(6)
      expect(await body.locator('mjx-container[display=true]').count()).to.equal(3)
      expect(await body.locator('.jekyll-posts-formula').allInnerTexts()).to.deep.equal(['$\\frac{1}$'])
    })
    expect(await body.locator('.katex').count()).to.equal(0)
    expect(await body.locator('code').innerText()).to.equal('$code$')
    expect(await body.locator('math').first().textContent()).to.contain('sin')
    const image = await body.locator('mjx-container svg').first().boundingBox()
    expect(image!.width).to.be.greaterThan(80)
    await takePictures(editor)
  })

  it('keeps them rendered while the author types', async () => {
    await editor.closeEditors()
    await editor.openFile('2024-05-03-typed.md')
    const body = await editor.openPreviewBeside()
    await settled(async () => expect(await body.locator('mjx-container').count()).to.equal(6))
    await editor.goTo(5)
    await editor.type('new $k$ text')
    await settled(async () => expect(await body.locator('mjx-container').count()).to.equal(7))
  })

  it('renders only kramdown’s formulas if the site loads no engine', async () => {
    await editor.closeEditors()
    await editor.openFile('2024-05-02-plain.md')
    const body = await editor.openPreview()
    await body.locator('mjx-container').nth(1).waitFor()
    expect(await body.locator('mjx-container').count()).to.equal(2)
    await body.locator('p', { hasText: '$\\sin^2 x' }).waitFor()
  })
})

async function takePictures(editor: Editor): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await editor.useTheme(theme)
    await editor.screenshot(`math-${theme}`)
  }
  await editor.useHighContrast('dark')
  await editor.screenshot('math-high-contrast')
}
