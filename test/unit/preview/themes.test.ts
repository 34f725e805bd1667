import { expect } from 'chai'
import { ShownBlog } from './shownPage'

const path = '_posts/2024-05-01-walk.md'
const chirpy = { '_config.yml': 'theme: jekyll-theme-chirpy\nurl: https://a.example\nbaseurl: /b\n' }
const copied = { '_includes/refactor-content.html': '' }

describe('the preview of a site with a known theme', () => {
  const sites: readonly (readonly [mark: string, files: Readonly<Record<string, string>>])[] = [
    ['jekyll-posts is-chirpy', chirpy],
    ['jekyll-posts is-chirpy', copied],
    [
      'jekyll-posts is-chirpy',
      { '_config.yml': 'remote_theme: https://github.com/Cotes2020/jekyll-theme-chirpy@v7\n' },
    ],
    ['jekyll-posts is-text', { '_config.yml': 'theme: jekyll-text-theme\n' }],
    ['jekyll-posts', { '_config.yml': 'theme: minima\n' }],
    ['jekyll-posts', {}],
  ]
  for (const [mark, files] of sites)
    it(`has the class ${mark} for ${JSON.stringify(files)}`, () => {
      expect(shown(files, 'text\n')).to.include(`<div class="${mark}" hidden></div>`)
    })

  describe('finds images as Chirpy does', () => {
    const files = { ...chirpy, 'assets/posts/1/a.png': '', 'assets/posts/1/b.png': '' }
    const image = (frontMatter: string, markdown: string, others = files) => shown(others, markdown, frontMatter)

    for (const key of ['media_subpath', 'img_path'])
      for (const folder of ['/assets/posts/1', 'assets/posts/1/', '/assets/posts/1/'])
        for (const name of ['a.png', '/a.png'])
          it(`${key}: ${folder} with ${name}`, () => {
            expect(image(`${key}: ${folder}\n`, `![x](${name})\n`)).to.include('src="../assets/posts/1/a.png"')
          })

    it('also in HTML, but not for other elements', () => {
      const html = image(
        'media_subpath: /assets/posts/1\n',
        '<img src="a.png"> <video src="a.png"></video> [l](a.png)\n',
      )
      expect(html).to.include('<img src="../assets/posts/1/a.png"').and.include('<video src="a.png"')
      expect(html).to.include('href="a.png"')
    })

    it('and says which image is missing', () => {
      expect(image('media_subpath: /assets/posts/1\n', '![x](c.png)\n')).to.include('assets/posts/1/c.png')
    })

    it('except for an image with a whole URL, or in another theme', () => {
      const whole = 'https://c.example/a.png'
      expect(image('media_subpath: /assets/posts/1\n', `![x](${whole})\n`)).to.include(`src="${whole}"`)
      const other = { 'assets/posts/1/a.png': '' }
      expect(image('media_subpath: /assets/posts/1\n', '![x](a.png)\n', other as typeof files)).to.include(
        'src="a.png"',
      )
    })

    it('on the server in the configuration', () => {
      const cdn = { ...files, '_config.yml': 'theme: jekyll-theme-chirpy\ncdn: https://c.example\n' }
      expect(image('media_subpath: /p/\n', '![x](a.png)\n', cdn)).to.include('src="https://c.example/p/a.png"')
    })
  })

  describe('shows the callouts of just-the-docs', () => {
    const config =
      'callouts:\n  note:\n    title: Note "1"\n    color: purple\n  constructor:\n    color: pink\n  bad: true\n'
    const html = (markdown: string) => shown({ '_config.yml': config }, markdown)

    it('with their titles and colors', () => {
      expect(html('{: .note }\nA\n')).to.include(
        '<p class="note jekyll-posts-callout is-purple" data-title="Note &quot;1&quot;">A</p>',
      )
      expect(html('{: .constructor }\n> A\n')).to.include('<blockquote class="constructor jekyll-posts-callout">')
      expect(html('{: .bad }\nA\n')).to.include('<p class="bad jekyll-posts-callout">')
    })

    it('with titles from the text', () => {
      expect(html('{: .note-title }\n> A\n>\n> B\n')).to.include(
        '<blockquote class="note-title jekyll-posts-callout is-purple has-title">',
      )
    })

    it('and changes nothing else', () => {
      expect(html('{: .notes }\nA\n\n{: .toString-title }\nB\n')).to.not.include('callout')
      expect(shown({}, '{: .note }\nA\n')).to.include('<p class="note">A</p>')
    })
  })
})

function shown(files: Readonly<Record<string, string>>, text: string, frontMatter = ''): string {
  return new ShownBlog({ ...files, [path]: `---\n${frontMatter}---\n${text}` }).show(path).html
}
