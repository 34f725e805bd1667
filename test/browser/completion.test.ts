import { expect } from 'chai'
import { Editor } from './editor'

const post = '2024-05-20-notes-on-maps.md'
const path = `blog/_posts/${post}`

describe('completion while an author types', () => {
  let editor: Editor

  before(async () => {
    editor = await Editor.open()
    editor.write('blog/_includes/map.html', '{{ include.place }}')
    editor.write('blog/assets/main.css', '.wide-figure { width: 100% }\n')
    editor.write('blog/_posts/2024-09-01-notes.md', '---\ntitle: 지도와 나침반\nseries: 걷기\n---\n{: .lead}\n')
    await editor.openFile(post)
    await editor.toldOfPost()
    await editor.press('ControlOrMeta+A')
    await editor.type('---')
    await editor.press('Enter')
    await editor.type('title: Notes')
    await editor.press('Enter')
  })

  after(async () => {
    await editor.close()
  })

  it('offers a Korean value of another post after its key', async () => {
    await editor.type('series: ')
    await editor.completionsWhenRead((labels) => labels.includes('걷기'))
    await editor.screenshot('completion-value')
    await editor.complete('걷기')
    await editor.expectSaved(path, 'series: 걷기')
  })

  it('offers the current time and the day of the file name for a date', async () => {
    await editor.press('Enter')
    await editor.type('date: 20')
    expect((await editor.completions((labels) => labels.length === 4))[0]).to.match(/^2024-05-20 00:00:00 \+0900$/)
    await editor.screenshot('completion-date')
    await editor.complete('2024-05-20')
    await editor.press('Enter')
    await editor.type('---')
    await editor.press('Enter')
    await editor.expectSaved(path, 'date: 2024-05-20\n---')
  })

  it('offers classes after a dot, each with its origin', async () => {
    await editor.type('{: .')
    await editor.completions((labels) => labels.includes('lead') && labels.includes('wide-figure'))
    await editor.screenshot('completion-class')
    await editor.type('wi')
    await editor.completions((labels) => labels.length === 1)
    await editor.complete('wide-figure')
    await editor.expectSaved(path, '{: .wide-figure}')
    await editor.press('End', 'Enter', 'Enter')
  })

  it('offers Liquid tags, includes and parameters as they are typed', async () => {
    await editor.type('{% inc')
    await editor.completions((labels) => labels[0] === 'include')
    await editor.complete('include')
    await editor.completions((labels) => labels.includes('map.html'))
    await editor.screenshot('completion-include')
    await editor.complete('map.html')
    await editor.type(' pl')
    await editor.completions((labels) => labels.includes('place'))
    await editor.complete('place')
    await editor.type('"sea" %}')
    await editor.expectSaved(path, '{% include map.html place="sea" %}')
    await editor.press('End', 'Enter')
  })

  it('offers variables after a dot', async () => {
    await editor.type('{{ site.')
    await editor.completions((labels) => labels.includes('title') && labels.includes('posts'))
    await editor.screenshot('completion-variable')
    await editor.press('Escape', 'End', 'Enter', 'Enter')
  })

  it('finds a post by its Korean title, typed with an input method', async () => {
    await editor.type('[x](')
    await editor.completions((labels) => labels.includes('지도와 나침반'))
    await editor.press('Escape')
    await editor.compose('ㅈ', '지')
    await editor.completions((labels) => labels[0] === '지도와 나침반')
    await editor.screenshot('completion-post')
    await editor.complete('지도와 나침반')
    await editor.expectSaved(path, '[x]({% post_url 2024-09-01-notes %})')
    await editor.press('End', 'Enter', 'Enter')
  })

  it('offers the languages of fences', async () => {
    await editor.type('```Do')
    await editor.completions((labels) => labels.includes('Dockerfile'))
    await editor.press('Backspace', 'Backspace')
    await editor.type('rub')
    await editor.completions((labels) => labels[0] === 'ruby')
    await editor.screenshot('completion-language')
    await editor.press('Escape')
  })
})
