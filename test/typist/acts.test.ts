import { expect } from 'chai'
import { setting } from '../browser/chromium'
import { steadily } from './typing'
import { TypistWindow } from './window'

const post = '---\ntitle: A walk\ntags: [docker]\n---\n![a](/assets/img/build.png)\n\nText\n'

/** Each test does more than typing in a window, then checks the text of the file. */
describe('an author who does more than type', () => {
  let window: TypistWindow

  before(async () => {
    window = await TypistWindow.open(setting('EDITOR_ADDRESS'), {}, true)
  })

  after(async () => {
    await window.close()
  })

  const type = (text: string) => window.typed({ name: '', text, isComposed: false }, steadily(60))
  /** Inserts a text unchanged and returns the text of the file. When someone types, the editor would close pairs. */
  const paste = async (text: string) => {
    await window.clear()
    await window.editor.page.keyboard.insertText(text)
    return window.content()
  }

  it('can type at two cursors, and Enter breaks both lines', async () => {
    await paste('---\ntags: \ncategories: \n---\n')
    await window.editor.goTo(2, 7)
    await window.editor.run('Add Cursor Below')
    await window.editor.press('End')
    await window.editor.type('do')
    await window.editor.page.waitForTimeout(700)
    await window.editor.press('Enter')
    await window.editor.type('x: y')
    expect(await window.content()).to.equal('---\ntags: do\nx: y\ncategories: do\nx: y\n---\n')
  })

  it('can complete at two cursors with Ctrl+Space', async () => {
    await paste('---\ntags: \nother_tags: \n---\n')
    await window.editor.goTo(2, 7)
    await window.editor.run('Add Cursor Below')
    await window.editor.press('End')
    await window.editor.type('dock')
    await window.editor.press('Control+Space')
    await window.editor.completions((labels) => labels[0] === 'docker')
    await window.editor.press('Tab')
    expect(await window.content()).to.equal('---\ntags: docker\nother_tags: docker\n---\n')
  })

  it('loses no typed text while another extension blocks the host', async () => {
    await window.clear()
    await window.editor.type('---\n---\n{:.notic')
    await window.editor.completions((labels) => labels[0] === 'notice')
    await window.editor.page.waitForTimeout(500)
    await window.editor.press('Control+Alt+9')
    await window.editor.page.waitForTimeout(200)
    await window.editor.type('e}')
    await window.editor.press('Enter')
    await window.editor.type('Text')
    await window.editor.page.waitForTimeout(4_000)
    expect(await window.content()).to.equal('---\n---\n{:.notice}\nText')
  })

  it('can move, copy and delete lines', async () => {
    await paste(post)
    await window.editor.goTo(2)
    for (const act of ['Move Line Down', 'Copy Line Down', 'Move Line Up', 'Delete Line']) await window.editor.run(act)
    expect(await window.content()).to.equal(
      post.replace('title: A walk\ntags: [docker]', 'tags: [docker]\ntitle: A walk'),
    )
  })

  it('reverts a quick fix by one Undo', async () => {
    const text = await paste(post.replace('A walk', 'A walk: home'))
    await window.editor.goTo(2, 10)
    await window.editor.quickFix('Quote the value')
    expect(await window.content()).to.include('title: "A walk: home"')
    await window.editor.press('ControlOrMeta+Z')
    expect(await window.content()).to.equal(text)
  })

  it('reverts a caption by one Undo', async () => {
    const text = await paste(post)
    await window.editor.goTo(5, 3)
    await window.editor.quickFix('Add a caption to this image')
    expect(await window.content()).not.to.equal(text)
    await window.editor.press('Escape', 'ControlOrMeta+Z')
    expect(await window.content()).to.equal(text)
  })

  it('reverts the text of a pasted image by one Undo', async () => {
    const text = await paste(post)
    await window.editor.goTo(7, 5)
    await window.editor.transfer('paste', 'harbour.png')
    await window.editor.expectSaved(window.path, 'Text![harbour](/assets/img/typed-1.png)')
    await window.editor.press('Escape', 'ControlOrMeta+Z')
    expect(await window.content()).to.equal(text)
  })

  it('reverts the new name of a tag by one Undo', async () => {
    const text = await paste(post.replace('docker', 'walks'))
    await window.editor.goTo(3, 9)
    await window.editor.press('F2')
    await window.editor.page.locator('.rename-box input').fill('journeys')
    await window.editor.press('Enter')
    await window.editor.expectSaved(window.path, 'tags: [journeys]')
    await window.editor.press('ControlOrMeta+Z')
    expect(await window.content()).to.equal(text)
  })

  it('can have a formatter that changes the file on save', async () => {
    await window.set({ 'editor.formatOnSave': true })
    const text = '---\ntitle: A walk  \n---\nText \n'
    expect(await type(text)).to.equal('---\ntitle: A walk\n---\nText\n')
  })

  it('can type while the editor saves automatically', async () => {
    await window.set({ 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 50, 'editor.formatOnSave': true })
    const text = '---\ntitle: A walk\ndate: 2026-11-23\ntags: dock\n---\nText\n\nMore\n'
    expect(await type(text)).to.equal(text)
  })
})
