import { expect } from 'chai'
import { setting } from '../browser/chromium'
import { steadily } from './typing'
import { TypistWindow } from './window'

const matter = '---\n'
const body = '---\n---\n'

/**
 * For each case: the typed text, the item that is then selected, the keys that accept it, and the last line after that.
 */
const cases: readonly (readonly [typed: string, top: string, keys: readonly string[], line: string])[] = [
  [`${matter}lay`, 'layout', ['Tab'], 'layout: '],
  [`${matter}series: Do`, 'Docker at home', ['Tab'], 'series: Docker at home'],
  [`${matter}tags: [do`, 'docker', ['Enter'], 'tags: [docker]'],
  [`${matter}tags: [do`, 'docker', ['Tab'], 'tags: [docker]'],
  [`${matter}tags: d`, 'devops', ['ArrowDown', 'Enter'], 'tags: docker'],
  [`${matter}tags: do`, 'docker', ['ArrowDown', 'Enter'], 'tags: docker'],
  [`${matter}tags:\n- do`, 'docker', ['Tab'], '- docker'],
  [`${matter}categories: [li`, 'linux', ['Enter'], 'categories: [linux]'],
  [`${matter}layout: si`, 'single', ['Tab'], 'layout: single'],
  [`${matter}date: 20`, '2026-11-23 00:00:00 +0900', ['Tab'], 'date: 2026-11-23 00:00:00 +0900'],
  [`${matter}toc: t`, 'true', ['Tab'], 'toc: true'],
  [`${matter}permalink: /:ye`, ':year', ['Tab'], 'permalink: /:year'],
  [`${matter}image: /as`, '/assets/img/build.png', ['Tab'], 'image: /assets/img/build.png'],
  [`${matter}author: ja`, 'jane', ['Tab'], 'author: jane'],
  [`${body}{: .no`, 'notice', ['Enter'], '{: .notice}'],
  [`${body}[x](#here)\n\n{: #he`, 'here', ['Enter'], '{: #here}'],
  [`${body}{:lead: .x}\n\ntext\n{: le`, 'lead', ['Enter'], '{: lead}'],
  [`${body}{% incl`, 'include', ['Tab'], '{% include }'],
  [`${body}{% include fig`, 'figure.html', ['Enter'], '{% include figure.html}'],
  [`${body}{% include figure.html sr`, 'src', ['Enter'], '{% include figure.html src=}'],
  [`${body}{{ page.title | upc`, 'upcase', ['Enter'], '{{ page.title | upcase}}'],
  [`${body}{{ site.tit`, 'title', ['Enter'], '{{ site.title}}'],
  [`${body}{% post_url Doc`, 'Docker basics', ['Enter'], '{% post_url 2026-01-05-docker-basics}'],
  [`${body}{% link Abo`, 'About us', ['Enter'], '{% link about.md}'],
  [`${body}![a](buil`, '/assets/img/build.png', ['Tab'], '![a](/assets/img/build.png)'],
  [`${body}[a](Doc`, 'Docker basics', ['Enter'], '[a]({% post_url 2026-01-05-docker-basics %})'],
  [`${body}[a](/about/#the`, 'the-sea', ['Enter'], '[a](/about/#the-sea)'],
  [`${body}[^note]: x\n\na[^no`, 'note', ['Enter'], 'a[^note]'],
  [`${body}\`\`\`ru`, 'ruby', ['Tab'], '```ruby'],
  [`${body}{% highlight ru`, 'ruby', ['Enter'], '{% highlight ruby}'],
]

describe('an author who chooses from a list', () => {
  let window: TypistWindow

  before(async () => {
    window = await TypistWindow.open(setting('EDITOR_ADDRESS'), {}, true)
  })

  after(async () => {
    await window.close()
  })

  for (const [typed, top, keys, line] of cases)
    it(`accepts ${top} by ${keys.join(' and ')} after ${JSON.stringify(typed)}, and one Undo reverts it`, async () => {
      const before = await window.typed({ name: top, text: typed, isComposed: false }, steadily(80))
      await window.editor.completions((labels) => labels[0] === top)
      for (const key of keys) {
        await window.editor.page.waitForTimeout(250) // a person looks at the list before pressing a key
        await window.editor.press(key)
      }
      expect(lastLine(await window.content())).to.equal(line)
      await window.editor.press('Escape', 'ControlOrMeta+Z')
      expect(await window.content()).to.equal(before)
    })

  it('sees no list after a complete tag', async () => {
    await window.typed(
      { name: '', text: `${body}{% post_url 2026-01-05-docker-basics `, isComposed: false },
      steadily(80),
    )
    await window.editor.page.waitForTimeout(1_000)
    expect(await window.editor.page.locator('.suggest-widget.visible').count()).to.equal(0)
  })

  it('keeps a new tag on Enter, at the end of a line', async () => {
    await window.typed({ name: '', text: `${matter}tags: dock`, isComposed: false }, steadily(80))
    await window.editor.completions((labels) => labels[0] === 'docker')
    await window.editor.press('Enter')
    expect(await window.content()).to.equal(`${matter}tags: dock\n`)
  })

  it('moves the cursor by an arrow key while nothing is typed', async () => {
    await window.typed({ name: '', text: `${body}[a](`, isComposed: false }, steadily(80))
    await window.editor.completions()
    await window.editor.press('ArrowUp')
    await window.editor.type('x')
    expect(await window.content()).to.equal(`---\n---x\n[a]()`)
  })

  it('accepts an item of a list opened with Ctrl+Space on Enter', async () => {
    await window.typed({ name: '', text: `${matter}tags: dock`, isComposed: false }, steadily(80))
    await window.editor.press('Escape', 'Control+Space')
    await window.editor.completions((labels) => labels[0] === 'docker')
    await window.editor.press('Enter')
    expect(await window.content()).to.equal(`${matter}tags: docker`)
  })
})

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}
