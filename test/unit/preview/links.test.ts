import { expect } from 'chai'
import { ShownBlog } from './shownPage'

const post = '_posts/2024-05-01-walk.md'
const around = {
  '_config.yml': 'url: https://blog.example\nbaseurl: /base\npermalink: /:categories/:title/\n',
  '_posts/2024-04-01-bridge.md': '---\ncategory: town\n---\n',
  'about.md': '---\n---\n',
  'assets/a.png': '',
  'assets/새 집.png': '',
  'walk/beside.png': '',
}

/** Images in the body, each with its attributes in the preview. */
const images: Record<string, string> = {
  '![x](/assets/a.png)': 'src="../assets/a.png"',
  '![x](/assets/a.png?v=1#top)': 'src="../assets/a.png#top"',
  '![x](/base/assets/a.png)': 'src="../assets/a.png"',
  '![x](https://blog.example/base/assets/a.png)': 'src="../assets/a.png"',
  '![x](/assets/%EC%83%88%20%EC%A7%91.png)': 'src="../assets/새%20집.png"',
  '![x](/assets/../assets/./a.png)': 'src="../assets/a.png"',
  '![x](beside.png)': 'src="../walk/beside.png"',
  '![x](../assets/a.png)': 'src="../assets/a.png"',
  '![x](next-to-the-source.png)': 'src="next-to-the-source.png"',
  '![x](https://other.example/a.png)': 'src="https://other.example/a.png"',
  '![x](https://blog.example.org/a.png)': 'src="https://blog.example.org/a.png"',
  '![x](//cdn.example/a.png)': 'src="//cdn.example/a.png"',
  '![x](data:image/png;base64,AAAA)': 'src="data:image/png;base64,AAAA"',
  '<img src="/assets/a.png" alt="x">': 'src="../assets/a.png"',
  "<figure>\n<img alt='x' src='/base/assets/a.png'/>\n</figure>": 'src="../assets/a.png"',
  'a <img src="/assets/a.png" srcset="/assets/a.png 1x, /base/assets/a.png 2x"> b':
    'srcset="../assets/a.png 1x, ../assets/a.png 2x"',
  '<video poster="/assets/a.png" src="/assets/a.png"></video>': 'poster="../assets/a.png" src="../assets/a.png"',
}

const links: Record<string, string> = {
  '[x](/town/bridge/)': './2024-04-01-bridge.md',
  '[x](/base/town/bridge/#stones)': './2024-04-01-bridge.md#stones',
  '[x](https://blog.example/base/town/bridge/)': './2024-04-01-bridge.md',
  '[x](../town/bridge/)': './2024-04-01-bridge.md',
  '[x](/about/)': '../about.md',
  '[x](/assets/a.png)': '../assets/a.png',
  '<a href="/about/">x</a>': '../about.md',
  '[x](#here)': '#here',
  '[x](/nowhere/)': '/nowhere/',
  '[x](https://other.example/about.html)': 'https://other.example/about.html',
  '[x](mailto:me@blog.example)': 'mailto:me@blog.example',
}

describe('the URLs of a post in the preview', () => {
  for (const [written, found] of Object.entries(images))
    it(`show the image of ${written}`, () =>
      expect(bodyOf(written)).to.include(found).and.not.include('jekyll-posts-missing'))

  for (const [written, found] of Object.entries(links))
    it(`link ${written} to ${found}`, () => expect(bodyOf(written)).to.include(`href="${found}"`))

  it('are found in the folder of `source:`', () => {
    const blog = new ShownBlog({
      '_config.yml': 'source: site\n',
      'site/_posts/town/2024-05-01-walk.md': '---\n---\n![x](/assets/a.png) [y](/about.html)\n',
      'site/assets/a.png': '',
      'site/about.md': '---\n---\n',
    })
    const { html } = blog.show('site/_posts/town/2024-05-01-walk.md')
    expect(html).to.include('src="../../assets/a.png"').and.include('href="../../about.md"')
  })

  for (const written of ['![a > b](/assets/b.png)', '<img alt="a &gt; b" src="/assets/b.png">'])
    it(`have a box in place of ${written} that says which file was expected`, () => {
      const html = bodyOf(written)
      expect(html).to.include('<span class="jekyll-posts-missing" role="img"').and.include('assets/b.png')
      expect(html).to.include('>a &#62; b</span>').and.not.include('<img')
    })

  it('have only a quiet box if the blog keeps its images in another place', () => {
    expect(bodyOf('![x](/uploads/b.png)')).to.include('jekyll-posts-missing is-elsewhere')
  })

  it('have no box before all files of the site have been read', () => {
    const blog = blogWith('![x](/assets/b.png)')
    blog.site.isComplete = false
    expect(blog.show(post).html).to.include('src="../assets/b.png"')
  })

  it('cannot be redirected by HTML in the page', () => {
    for (const meta of ['<meta http-equiv="refresh" content="0;url=/">', 'a <META/http-equiv=refresh content=0> b'])
      expect(bodyOf(meta)).to.not.match(/<meta/i)
    const others = [
      'base href="https://example.com/"',
      'form action="https://example.com/"',
      'link rel=preconnect href=x',
    ]
    for (const tag of others) {
      const name = tag.split(' ')[0]!
      for (const html of [
        `<div>\n<${tag}>\n</div>`,
        `a <${tag}> b`,
        `<${name.toUpperCase()}${tag.slice(name.length)}/>`,
      ])
        expect(bodyOf(html), html).to.not.match(/<(base|form|link)/i)
    }
    // kramdown keeps the last of two attributes with the same name, so a second `rel` cannot hide the first one.
    const disguised = [
      'title=" rel=stylesheet" rel="preconnect"',
      'rel="stylesheet preconnect"',
      "data-rel=stylesheet rel='dns-prefetch'",
      'rel=preconnect title="rel=stylesheet"',
    ]
    for (const attributes of disguised)
      expect(bodyOf(`<link ${attributes} href="https://evil.example">`), attributes).to.not.match(/<link/i)
    expect(bodyOf('<link rel="stylesheet" href="/a.css">')).to.include('<link rel="stylesheet"')
  })

  it('are text in elements in which browsers read only text', () => {
    expect(bodyOf('<title>a <base href="x"> b</title>')).to.match(/<title>a &lt;base href="x"[^<]* b<\/title>/)
    expect(bodyOf('a <textarea>b <meta name="x"> c</textarea> <base>')).to.match(
      /<textarea>b &lt;meta[^<]* c<\/textarea> <jekyll-posts-base/,
    )
    for (const html of ['<!-- <title> -->\n<base>\n<!-- </title> -->', '<i title="<title>"><base></i><!--</title>-->'])
      expect(bodyOf(html), html).to.not.match(/<(?:base|meta)/i)
  })

  it('are unchanged inside the value of another attribute', () => {
    const html = bodyOf('<img title=" src=/assets/a.png onerror=x" src="/assets/a.png" alt="x">')
    expect(html).to.include('title=" src=/assets/a.png onerror=x"').and.include('src="../assets/a.png"')
  })

  it('cannot point outside of the site', () => {
    expect(bodyOf('![x](/../../../etc/passwd.png)')).to.include('etc/passwd.png</span>').and.not.include('<img')
  })
})

function blogWith(body: string): ShownBlog {
  return new ShownBlog({ ...around, [post]: `---\ntitle: Walk\n---\n${body}\n` })
}

function bodyOf(written: string): string {
  return blogWith(written).show(post).html
}
