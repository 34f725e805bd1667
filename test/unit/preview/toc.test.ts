import { expect } from 'chai'
import { ShownBlog } from './shownPage'

const path = '_posts/2024-05-01-walk.md'
const body = '## One *a* `b`\n\n### Two {#two}\n\n## Three\n{: .no}\n'

describe('the preview of a post with `toc: true`', () => {
  const reads = { '_layouts/post.html': '{% if page.toc %}<nav></nav>{% endif %}{{ content }}' }

  it('has a table of contents with the label of the front matter', () => {
    const box = (label: string) =>
      `<nav class="jekyll-posts-toc"><p>${label}</p>\n<ul>\n` +
      '<li class="is-level-1"><a href="#one-a-b">One a b</a></li>\n' +
      '<li class="is-level-2"><a href="#two">Two</a></li>\n' +
      '<li class="is-level-1"><a href="#three">Three</a></li>\n</ul>\n</nav>\n'
    expect(shown(reads, '', body)).to.include(box('On this page'))
    expect(shown(reads, 'toc_label: 차례\n', body)).to.include(box('차례'))
    expect(shown(reads, '', body, 'toc: false')).to.not.include('<nav')
  })

  it('keeps formulas in the table of contents', () => {
    expect(shown(reads, '', '## Let $$x < y$$ be\n')).to.include('">Let x &#60; y be</a>')
  })

  it('has no table of contents if the post has its own', () => {
    for (const attributes of ['{:toc}', '{:toc #contents}', '{:toc .left id="here"}', '{: #x}\n{:toc}'])
      expect(shown(reads, '', `1. toc\n${attributes}\n\n${body}`), attributes).to.not.include('<nav')
  })

  const layouts: readonly (readonly [shows: boolean, why: string, files: Readonly<Record<string, string>>])[] = [
    [
      true,
      'a layout around its own reads it',
      { '_layouts/post.html': '---\nlayout: base\n---\n', '_layouts/base.html': '{{ page["toc"] }}' },
    ],
    [
      true,
      'an include of its layout reads it',
      {
        '_layouts/post.html': '{% include a.html %}',
        '_includes/a.html': '{%- include b/c.html x=1 -%}',
        '_includes/b/c.html': '{% unless page.toc == false %}{% endunless %}',
      },
    ],
    [true, 'jekyll-toc does it', { '_layouts/post.html': '{{ content | toc_only }}' }],
    [true, 'its theme does it', { '_config.yml': 'theme: jekyll-theme-chirpy\n' }],
    [false, 'its layout does not read it', { '_layouts/post.html': '{{ content }}{{ page.tocs }}{{ site.toc }}' }],
    [false, 'it has no layout that is known', {}],
    [
      false,
      'its layouts name each other',
      { '_layouts/post.html': '---\nlayout: post\n---\n{% include a %}', '_includes/a': '{% include a %}' },
    ],
  ]
  for (const [shows, why, files] of layouts)
    it(`${shows ? 'has a table of contents' : 'has no table of contents'} if ${why}`, () => {
      expect(shown(files, '', body).includes('<nav class="jekyll-posts-toc"')).to.equal(shows)
    })
})

function shown(files: Readonly<Record<string, string>>, more: string, text: string, toc = 'toc: true'): string {
  const post = `---\nlayout: post\n${toc}\n${more}---\n${text}`
  return new ShownBlog({ ...files, [path]: post }).show(path).html
}
