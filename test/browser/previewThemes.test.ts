import { rmSync } from 'node:fs'
import { expect } from 'chai'
import type { Locator } from 'playwright-core'
import { Editor } from './editor'
import { settled } from './eventually'
import { layOut } from './layOut'

const image = (color: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><rect width="300" height="80" fill="${color}"/></svg>`

const code = `{% highlight ruby linenos %}
def a

  1
end
{% endhighlight %}

{% highlight ruby %}
def a
    1
end
{% endhighlight %}
`

const themed = `---
title: Themed
layout: post
toc: true
media_subpath: /assets
---
## One

> A tip.
{: .prompt-tip }

{: .note }
A note.

![x](day.svg){: .light }
![x](night.svg){: .dark }

![x](day.svg)
_A caption_

\`\`\`yaml
a: b
\`\`\`
{: file="_config.yml" }

<figure class="half"><img src="day.svg"><img src="night.svg"></figure>

{% include of-the-gem.html text="run" %}

<iframe width="3000" height="40" src="https://frames.example/"></iframe>

${code}`

const files: Record<string, string> = {
  '_config.yml': 'theme: jekyll-theme-chirpy\ncallouts: {note: {title: Note, color: purple}}\n',
  '_posts/2024-05-01-themed.md': themed,
  'assets/day.svg': image('orange'),
  'assets/night.svg': image('navy'),
  'vendor/bundle/ruby/3.2.0/gems/jekyll-theme-chirpy-7.0.0/_includes/of-the-gem.html':
    '<p class="of-the-gem">{{ include.text | upcase }}</p>\n',
}

describe('the preview of a post with the classes of known themes', () => {
  let folder: string
  let editor: Editor
  let body: Locator

  before(async () => {
    folder = layOut(files)
    editor = await Editor.open(folder)
    await editor.openFile('2024-05-01-themed.md')
    body = await editor.openPreview()
    await body.locator('figure.highlight .hljs-keyword').first().waitFor()
  })

  after(async () => {
    await editor.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('keeps highlighted code at the left, with its indentation, in one box', async () => {
    await settled(async () => {
      const plain = body.locator('figure.highlight', { hasNot: editor.page.locator('table') }).locator('code')
      expect(await style(plain, 'textAlign')).to.equal('left')
      expect(await plain.innerText()).to.include('\n    1\n')
      expect(await style(body.locator('.rouge-table pre').last(), 'borderTopWidth')).to.equal('0px')
      expect(await style(body.locator('.rouge-table pre').last(), 'paddingLeft')).to.equal('0px')
    })
  })

  it('shows prompts and callouts as boxes, captions below, file names above, galleries in rows', async () => {
    await settled(async () => {
      expect(await style(body.locator('.prompt-tip'), 'borderLeftWidth')).to.equal('4px')
      expect(await style(body.locator('.note'), 'borderLeftWidth')).to.equal('4px')
      expect(await contentBefore(body.locator('.note'))).to.equal('"Note"')
      expect(await contentBefore(body.locator('[file]'))).to.equal('"_config.yml"')
      const caption = await box(body.locator('em', { hasText: 'A caption' }))
      const captioned = await box(body.locator('p', { hasText: 'A caption' }).locator('img'))
      expect(caption.y).to.be.at.least(captioned.y + captioned.height)
      const [first, second] = [body.locator('figure.half img').first(), body.locator('figure.half img').last()]
      expect((await box(first)).y).to.equal((await box(second)).y)
    })
  })

  it('runs the includes of the theme’s gem if it is installed', async () => {
    await settled(async () => expect(await body.locator('.of-the-gem').innerText()).to.equal('RUN'))
  })

  it('keeps frames within the page', async () => {
    const [frame, room] = [await box(body.locator('iframe')), await box(body)]
    expect(frame.width).to.be.at.most(room.width)
  })

  it('shows the image for the color theme, and the contents in a box, also in high contrast', async () => {
    await editor.useTheme('light')
    await shows('.light')
    await editor.screenshot('preview-themes-light')
    await editor.useTheme('dark')
    await shows('.dark')
    await editor.screenshot('preview-themes-dark')
    for (const [theme, image] of [
      ['dark', '.dark'],
      ['light', '.light'],
    ] as const) {
      await editor.useHighContrast(theme)
      await shows(image)
      const contents = body.locator('.jekyll-posts-toc')
      await settled(async () =>
        expect(await style(contents, 'borderTopColor')).to.not.equal(await style(body, 'backgroundColor')),
      )
      expect(await style(contents, 'borderTopColor')).to.not.equal('rgb(0, 0, 0)')
      await editor.screenshot(`preview-themes-high-contrast-${theme}`)
    }
  })

  async function shows(image: '.light' | '.dark'): Promise<void> {
    await settled(async () => {
      expect(await body.locator('img.light').isVisible()).to.equal(image === '.light')
      expect(await body.locator('img.dark').isVisible()).to.equal(image === '.dark')
    })
  }
})

function style(target: Locator, name: keyof CSSStyleDeclaration & string): Promise<string> {
  return target.evaluate((element, key) => String(getComputedStyle(element)[key as 'color']), name)
}

function contentBefore(target: Locator): Promise<string> {
  return target.evaluate((element) => getComputedStyle(element, '::before').content)
}

async function box(target: Locator) {
  const found = await target.boundingBox()
  if (!found) throw new Error('It is not on the screen.')
  return found
}
