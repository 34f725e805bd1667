import { expect } from 'chai'
import * as vscode from 'vscode'
import { openNew, preview, until } from './editor'

const levels = 10_000

/** Hostile files of a blog, each with the message that the preview shows. */
const bodies: Record<string, readonly [body: string, told: RegExp]> = {
  'an include that includes itself': ['{% include self.html %}', /includes are nested too deeply/],
  'a loop without an end': [
    '{% for a in (1..1000000) %}{% for b in (1..1000000) %}{% endfor %}{% endfor %}',
    /takes too long|output is too large/,
  ],
  'ten megabytes of output': [
    '{% assign a = "0123456789" %}{% for i in (1..20) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
    /output is too large|takes too long/,
  ],
  [`${levels} levels`]: [
    `${'{% if true %}'.repeat(levels)}x${'{% endif %}'.repeat(levels)}`,
    /Liquid error: Nesting too deep/, // Liquid has the same limit of a hundred levels
  ],
  'an include above the folder of includes': ['{% include ../_config.yml %}', /is not a valid name for an include/],
  'an include with an absolute path': [
    '{% include /etc/passwd %}',
    /There is no include|is not a valid name for an include/,
  ],
  'a file above the post': ['{% include_relative ../../notes/readme.md %}', /is not a valid name for an include/],
}

describe('a hostile blog, in the built-in preview', () => {
  before(() => openNew('blog/_includes/self.html', '{% include self.html %}\n'))

  let count = 0
  for (const [name, [body, told]] of Object.entries(bodies))
    it(`with ${name} is reported and does not block the editor`, async () => {
      const text = `---\ntitle: harm\n---\n${body}\n`
      const editor = await openNew(`blog/_posts/2024-12-0${(count += 1)}-harm.md`, text)
      const html = await when(editor, (shown) => shown.includes('jekyll-posts-title') && told.test(bodyOf(shown)))
      expect(bodyOf(html)).to.not.match(/permalink:|root:/)
      expect(html.length).to.be.lessThan(5_000_000)
    })

  it('runs no script: VS Code’s content security policy stays in the page', async () => {
    await openNew('blog/_includes/script.html', '<script>alert(1)</script>\n')
    const editor = await openNew('blog/_posts/2024-12-09-script.md', '---\ntitle: a\n---\n{% include script.html %}\n')
    const html = await when(editor, (shown) => shown.includes('alert(1)'))
    expect(html).to.not.match(/nonce|Content-Security-Policy/)
  })
})

function bodyOf(html: string): string {
  return html.slice(html.indexOf('</header>'))
}

async function when(editor: vscode.TextEditor, isReady: (html: string) => boolean): Promise<string> {
  let html = ''
  await until(
    async () => isReady((html = await preview(editor))),
    () => `it in ${html.slice(0, 2000)}`,
  )
  return html
}
