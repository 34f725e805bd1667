import { Editor } from './editor'

const post = '2024-05-20-notes-on-maps.md'
const path = `blog/_posts/${post}`

// A test in an extension host cannot put an image on the clipboard, so these tests run in the browser, for both hosts.
for (const host of ['node', 'web'] as const)
  describe(`an image that is put into a post, in the ${host} host`, () => test(host))

function test(host: 'node' | 'web'): void {
  let editor: Editor

  before(async () => {
    editor = await Editor.open('test/fixtures/workspace', host)
    await editor.openFile(post)
    await editor.toldOfPost()
    await editor.press('ControlOrMeta+A')
    await editor.type('text')
    await editor.press('Enter', 'Enter')
    await editor.expectSaved(path, 'text\n')
  })

  after(async () => {
    await editor.close()
  })

  it('is saved in the blog’s folder for images when it is pasted, with its caption as a tab stop', async () => {
    await editor.transfer('paste', 'image.png')
    await editor.expectSaved(
      path,
      '![alternative text](/assets/img/notes-on-maps-1.png){:.align-center}\nCaption\n{: .captionC}',
    )
    await editor.screenshot('image-pasted')
    await editor.expectFile('blog/assets/img/notes-on-maps-1.png')
    await editor.type('a map')
    await editor.press('Tab')
    await editor.type('From above')
    await editor.expectSaved(
      path,
      '![a map](/assets/img/notes-on-maps-1.png){:.align-center}\nFrom above\n{: .captionC}',
    )
  })

  it('gets the next number, and an alternative text from its name, when it is dropped', async () => {
    await editor.press('ControlOrMeta+End', 'Enter')
    await editor.transfer('drop', 'old-harbour.png')
    await editor.expectSaved(path, '![old harbour](/assets/img/notes-on-maps-2.png)')
    await editor.screenshot('image-dropped')
    await editor.expectFile('blog/assets/img/notes-on-maps-2.png')
  })

  it(`runs the extension in the ${host} host`, async () => {
    await editor.run('Developer: Show Running Extensions')
    const extension = editor.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: /jekyll.posts/i })
    await extension.getByText(host === 'web' ? 'web worker' : '127.0.0.1').waitFor()
  })
}
