import { expect } from 'chai'
import { Editor } from './editor'

const post = '2024-05-20-notes-on-maps.md'
const path = `blog/_posts/${post}`

describe('a picture that is put into a post', () => {
  let editor: Editor

  before(async () => {
    editor = await Editor.open()
    await editor.openFile(post)
    await editor.press('ControlOrMeta+A')
    await editor.type('text')
    await editor.press('Enter', 'Enter')
    await editor.expectSaved(path, 'text\n')
  })

  after(async () => {
    await editor.close()
  })

  it('is saved where the blog keeps its pictures and has its caption as a tab stop, when it is pasted', async () => {
    await editor.transfer('paste', 'image.png')
    await editor.expectSaved(
      path,
      '![alternative text](/assets/img/notes-on-maps-1.png){:.align-center}\nCaption\n{: .captionC}',
    )
    await editor.screenshot('image-pasted')
    expect(editor.has('blog/assets/img/notes-on-maps-1.png')).to.equal(true)
    await editor.type('a map')
    await editor.press('Tab')
    await editor.type('From above')
    await editor.expectSaved(
      path,
      '![a map](/assets/img/notes-on-maps-1.png){:.align-center}\nFrom above\n{: .captionC}',
    )
  })

  it('gets the next number, and words out of its name, when it is dropped', async () => {
    await editor.press('ControlOrMeta+End', 'Enter')
    await editor.transfer('drop', 'old-harbour.png')
    await editor.expectSaved(path, '![old harbour](/assets/img/notes-on-maps-2.png)')
    await editor.screenshot('image-dropped')
    expect(editor.has('blog/assets/img/notes-on-maps-2.png')).to.equal(true)
  })
})
