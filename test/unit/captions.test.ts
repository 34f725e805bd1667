import { expect } from 'chai'
import { captionActions, textOfAction } from '../../src/images/captionActions'
import { newImageFile, usualFolder } from '../../src/images/imageFile'
import { templateFor, type CaptionSettings } from '../../src/images/blogCaptionStyle'
import { inEnglish } from '../../src/messages/messages'
import { Site } from '../../src/site/site'
import { cursorOffset, partWithCursor, readCaseFiles, withoutCursor, type Part } from '../fixtureCases'

const auto: CaptionSettings = { idiom: 'auto', align: 'align-center', caption: 'caption', hasOwnClasses: false }

for (const { file, cases } of readCaseFiles('test/fixtures/captions')) {
  describe(`captions: ${file}`, () => {
    for (const { title, parts } of cases) it(title, () => check(parts))
  })
}

function check(parts: readonly Part[]): void {
  const { name: path, text: marked } = partWithCursor(parts)!
  const text = withoutCursor(marked)
  const offset = cursorOffset(marked)
  const seen = { site: siteOf(parts), path }
  const actions = captionActions(text, { start: offset, end: offset }, seen, auto)
  const expected = parts.slice(parts.findIndex(({ name }) => name === path) + 1).filter(({ name }) => name !== 'none')
  expect(actions.map(({ title }) => inEnglish(title))).to.deep.equal(expected.map(({ name }) => name))
  for (const [index, { text: result }] of expected.entries()) {
    const { span } = actions[index]!
    const after = text.slice(0, span.start) + textOfAction(actions[index]!) + text.slice(span.end)
    expect(after.trimEnd()).to.equal(result.trimEnd())
  }
}

function siteOf(parts: readonly Part[]): Site {
  const site = new Site()
  site.configure(parts.find(({ name }) => name === '_config.yml')?.text ?? '')
  for (const { name, text } of parts) if (/^\S+\.\w+$/.test(name)) site.update(name, withoutCursor(text))
  return site
}

describe('the folder of a new image', () => {
  const path = '_posts/2024-03-01-now.md'
  const free = () => Promise.resolve(false)

  it('is the folder in which the newest posts keep their images', () => {
    expect(usualFolder({ site: blogWith((name) => `/images/${name}.png`), path })).to.equal('images')
  })

  it('is a folder for this post only if the newest posts have such folders', async () => {
    const site = blogWith((name) => `/assets/${name}/1.png`)
    expect(usualFolder({ site, path })).to.equal('assets/{slug}')
    expect(await newImageFile('png', { site, path }, '', free)).to.deep.equal({
      path: 'assets/now/now-1.png',
      inSource: 'assets/now/now-1.png',
    })
  })

  it('is a folder of the month if the newest posts have such folders', () => {
    expect(usualFolder({ site: blogWith(() => `{{ site.baseurl }}/up/2024/02/a.png`), path })).to.equal(
      'up/{year}/{month}',
    )
  })

  it('is that of the setting, below the site’s source', async () => {
    const site = new Site()
    site.configure('source: src')
    const file = await newImageFile('jpg', { site, path: `src/${path}` }, '/img/{year}/{slug}/', free)
    expect(file).to.deep.equal({ path: 'src/img/2024/now/now-1.jpg', inSource: 'img/2024/now/now-1.jpg' })
  })

  it('is never above the site’s source, whatever other posts, the setting or the post’s name contain', async () => {
    const outside = [
      '../../outside',
      '/../../../outside',
      '..\\..\\outside',
      'a/../../../outside',
      '{slug}/../..',
      './.',
      '..',
    ]
    for (const folder of outside) {
      const site = blogWith(() => `${folder}/a.png`)
      for (const seen of [
        { site, path },
        { site, path: '_posts/2024-03-01-...md' },
      ])
        for (const setting of ['', folder]) {
          const file = await newImageFile('png', seen, setting, free)
          expect(file.path.split(/[\\/]/), `${folder}, ${seen.path}`).not.to.include.members(['..'])
          expect(file.inSource).to.match(/^(?:[^\\/]+\/)*[^\\/]+-1\.png$/)
        }
    }
    expect(usualFolder({ site: blogWith(() => '/../../../outside/a.png'), path })).to.equal('assets/img')
  })

  it('never gives an existing file, whether the index has it or not', async () => {
    const site = new Site()
    site.add('assets/img/now-1.png')
    const file = await newImageFile('png', { site, path }, '', (each) => Promise.resolve(each.endsWith('now-2.png')))
    expect(file.path).to.equal('assets/img/now-3.png')
  })
})

describe('the caption style of a blog', () => {
  it('is the one in the settings, if the author has set one', () => {
    const site = blogWith((name) => `/${name}.png`)
    const seen = { site, path: '_posts/2024-03-01-now.md' }
    expect(templateFor({ ...auto, idiom: 'figure' }, seen)).to.match(/^<figure>/)
    expect(templateFor({ ...auto, caption: 'legend', hasOwnClasses: true }, seen)).to.match(/\{: \.legend\}$/)
    expect(templateFor({ ...auto, idiom: 'include' }, seen)).to.match(/\{: \.caption\}$/) // the site has no such include
  })
})

function blogWith(image: (name: string) => string): Site {
  const site = new Site()
  for (const [index, name] of ['sea', 'maps', 'walk'].entries())
    site.update(`_posts/2024-02-0${index + 1}-${name}.md`, `---\ntitle: ${name}\n---\n![a](${image(name)})\n`)
  return site
}
