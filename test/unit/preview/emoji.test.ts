import { expect } from 'chai'
import { ShownBlog } from './shownPage'

const path = '_posts/2024-05-01-walk.md'

/** The HTML of a body in the preview of a blog with this configuration. */
function shown(body: string, config: string): string {
  const blog = new ShownBlog({ '_config.yml': config, [path]: `---\ntitle: "Walk :tada:"\n---\n${body}\n` })
  return blog.show(path, { showsHeader: true }).html
}

const emoji = (name: string, text: string) =>
  `<span class="jekyll-posts-emoji" role="img" title=":${name}:" aria-label=":${name}:">${text}</span>`

describe('emoji in the preview', () => {
  const withJemoji = (body: string) => shown(body, 'plugins: [jemoji]\n')

  it('stay text in a site without jemoji', () => {
    expect(shown(':smile:', '')).to.include('Walk :tada:').and.include('<p>:smile:</p>')
  })

  it('are rendered with jemoji, with their names, also in the title', () => {
    expect(withJemoji('a :smile: b **:+1:**')).to.include(
      `<p>a ${emoji('smile', '😄')} b <strong>${emoji('+1', '👍')}</strong></p>`,
    )
    expect(withJemoji('a')).to.include(`Walk ${emoji('tada', '🎉')}`)
  })

  it('are rendered if the Gemfile has jemoji', () => {
    const blog = new ShownBlog({ [path]: '---\ntitle: Walk\n---\n:smile:\n' })
    blog.site.configure('', 'group :jekyll_plugins do\n  gem "jemoji"\nend\n')
    expect(blog.show(path).html).to.include('😄')
  })

  it('are rendered for GitHub’s names only, not for other words between colons', () => {
    expect(withJemoji('10:30:45 :constructor: :nothing:smile: :octocat:')).to.include(
      `<p>10:30:45 :constructor: :nothing${emoji('smile', '😄')} ${emoji('octocat', ':octocat:')}</p>`,
    )
  })

  it('stay text in code, and in the attributes of HTML', () => {
    const code =
      '`:smile:`\n\n    :smile:\n\n<pre>\n:smile:\n</pre>\n\n<code>:smile: *a*</code>\n\n<b title=":smile:">a</b>'
    expect(withJemoji(code)).to.not.include('😄')
    expect(withJemoji(':octocat:')).to.include(`<p>${emoji('octocat', ':octocat:')}</p>`)
    expect(withJemoji('<p title=":smile:">:smile:</p>')).to.include(`<p title=":smile:">${emoji('smile', '😄')}</p>`)
  })

  it('are rendered up to a limit', () => {
    const html = withJemoji(`${':smile:'.repeat(100_000)}\n\n<p>${':smile:'.repeat(100_000)}</p>\n\nafter`)
    expect(html.match(/jekyll-posts-emoji/g)).to.have.lengthOf(5_000)
    expect(html).to.include('<p>after</p>')
  })
})
