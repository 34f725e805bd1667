import { Editor } from './editor'

const list = '---\ntitle: List\n---\n{% for post in site.posts %}- {{ post.title }}\n{% endfor %}\n'

describe('a preview that reads other posts', () => {
  let editor: Editor

  before(async () => {
    editor = await Editor.open('examples/blog')
  })

  after(async () => {
    await editor.close()
  })

  it('is updated when their front matter changes', async () => {
    editor.write('_posts/2024-08-01-list.md', list)
    await editor.openFile('2024-08-01-list.md')
    const body = await editor.openPreview()
    await body.locator('li', { hasText: '그림과 코드에 캡션 달기' }).waitFor()
    editor.write('_posts/2024-03-18-captions.md', '---\ntitle: From outside\n---\n')
    await body.locator('li', { hasText: 'From outside' }).waitFor()
    editor.write('_posts/2024-08-02-new.md', '---\ntitle: A new one\n---\n')
    await body.locator('li', { hasText: 'A new one' }).waitFor()
  })
})
