import { expect } from 'chai'
import { ShownBlog } from './shownPage'

const path = '_posts/2024-05-01-walk.md'

describe('the header in the preview', () => {
  it('shows title, day, reading time, categories and tags, in place of the editor’s table', () => {
    const html = shown('---\ntitle: A <b> walk\ncategory: town\ntags: [east, "길 <a>"]\n---\ntext\n', true)
    expect(html).to.equal(
      '<div class="jekyll-posts" hidden></div>\n' +
        '<header class="jekyll-posts-header code-line" data-line="0" dir="auto">\n' +
        '<h1 class="jekyll-posts-title">A &#60;b&#62; walk</h1>\n' +
        '<p class="jekyll-posts-facts"><time>2024-05-01</time> <span>1 min read</span> ' +
        '<span class="jekyll-posts-category">town</span> <span class="jekyll-posts-tag">east</span> ' +
        '<span class="jekyll-posts-tag">길 &#60;a&#62;</span></p>\n</header>\n<p>text</p>\n',
    )
  })

  it('is hidden if the setting says so', () => {
    expect(shown('---\ntitle: A walk\n---\ntext\n', false)).to.equal(
      '<div class="jekyll-posts" hidden></div>\n<p>text</p>\n',
    )
  })

  it('counts Korean text by syllables for the reading time', () => {
    expect(shown(`---\n---\n${'가나다라 마바사 아자차 '.repeat(150)}\n`, true)).to.include('>3 min read<')
    expect(shown(`---\n---\n${'one two '.repeat(300)}\n`, true)).to.include('>3 min read<')
  })

  const reasons: Record<string, string> = {
    'published: false': 'is-warning" role="note">Jekyll does not publish this: it has “published: false”<',
    'date: 2034-01-01': 'is-warning" role="note">Jekyll does not publish this: its date is in the future<',
    'date: someday':
      'is-error" role="note">Jekyll does not publish this: the build fails because its date is not valid<',
    'title: a: b': 'is-error" role="note">Jekyll publishes this on 2024-06-01 12:00:00 +0000 at ',
  }
  for (const [line, told] of Object.entries(reasons))
    it(`says why Jekyll does not publish the post: ${line}`, () => {
      expect(shown(`---\n${line}\n---\ntext\n`, false)).to.include(`<p class="jekyll-posts-banner ${told}`)
    })

  it('says that other files keep Jekyll from publishing the post', () => {
    const same = '---\npermalink: /same/\n---\n'
    const banner = (files: Readonly<Record<string, string>>, text: string) =>
      new ShownBlog({ ...files, [path]: text }).show(path).html
    expect(banner({ '_posts/2024-05-02-later.md': same }, same)).to.include(
      'Jekyll does not publish this: another file has the same URL',
    )
    expect(banner({ '_posts/2024-05-02-later.md': '', '_config.yml': 'limit_posts: 1\n' }, '')).to.include(
      'Jekyll does not publish this: limit_posts leaves it out',
    )
    expect(banner({ '_posts/2024-04-30-earlier.md': '', '_config.yml': 'limit_posts: 1\n' }, '')).to.not.include(
      'role="note"',
    )
    expect(banner({ '_config.yml': 'title: a: b\n' }, '')).to.include('a problem in another file makes the build fail')
  })

  it('shows no day for a document without a date, to which Jekyll gives the time of the build', () => {
    const config = { '_config.yml': 'collections: {recipes: {output: true}}\n' }
    const html = (name: string, frontMatter: string) =>
      new ShownBlog({ ...config, [name]: `---\ntitle: Soup\n${frontMatter}---\ntext\n` }).show(name, {
        showsHeader: true,
      }).html
    expect(html('_recipes/soup.md', '')).to.include('>Soup</h1>').and.not.include('<time>')
    expect(html('_recipes/soup.md', 'date: 2023-01-02\n')).to.include('<time>2023-01-02</time>')
    expect(html('_recipes/2022-02-03-soup.md', '')).to.include('<time>2022-02-03</time>')
  })
})

function shown(text: string, showsHeader: boolean): string {
  return new ShownBlog({ [path]: text }).show(path, { showsHeader }).html
}
