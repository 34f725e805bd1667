import { expect } from 'chai'
import { ShownBlog } from './shownPage'

const path = '_posts/2024-05-01-walk.md'
const around = {
  '_includes/note.html': '<p>one</p>\n\n## From the include\n\n<p>two</p>\n',
  '_data/trees.yml': '- oak\n- ash\n',
  '_layouts/post.html': '---\ncolour: green\n---\n',
  '_posts/2024-04-01-bridge.md': '---\ntitle: Bridge\n---\n',
  'about.md': '---\ntitle: About\n---\n',
}

const text = `---
title: Walk
layout: post
---
{% assign tree = "oak" %}
## {{ tree }}

before

{% include note.html %}

{% for each in site.data.trees %}
## {{ each }}
{% endfor %}

after
`

describe('Liquid in the preview', () => {
  it('keeps the source lines of its output', () => {
    const lines = shown(text).tokens.flatMap(({ type, map }) =>
      map && /_open$|html/.test(type) ? [[type, ...map]] : [],
    )
    expect(lines).to.deep.equal([
      ['heading_open', 5, 6],
      ['paragraph_open', 7, 8],
      ['html_block', 9, 10],
      ['html_block', 9, 10],
      ['heading_open', 12, 13],
      ['paragraph_open', 15, 16],
    ])
  })

  it('gives lines only to headings that are written in the post, for the outline', () => {
    const headings = shown(text).tokens.filter(({ type }) => type === 'heading_open')
    expect(headings.map(({ map }) => map?.[0])).to.deep.equal([5, undefined, 12, undefined])
  })

  it('never gives a line that the post does not have', () => {
    for (const body of ['{% include note.html %}', 'a\n{% include note.html %}\n\n{% include note.html %}', '{{ x }}'])
      for (const { map } of shown(`---\ntitle: a\n---\n${body}`).tokens)
        if (map) expect(map[0]).to.be.lessThan(3 + body.split('\n').length)
  })

  it('reads data, layouts, posts, pages, and the page itself', () => {
    const body =
      '{{ site.data.trees | join: "+" }} {{ layout.colour }} {% post_url 2024-04-01-bridge %} {% link about.md %} ' +
      '{{ site.posts | map: "title" | join: "," }} {{ page.title }} {{ "a -- b" | smartify }}\n\n{{ "*x*" | markdownify }}'
    const html = shown(`---\ntitle: Walk\nlayout: post\n---\n${body}\n`).html
    expect(html).to.include(
      'oak+ash green /2024/04/01/bridge.html /about.html Walk,Bridge Walk a – b</p>\n<p><em>x</em></p>',
    )
  })

  it('is not run if the front matter says so, or if the body has no Liquid', () => {
    expect(shown('---\nrender_with_liquid: false\n---\n{{ page.title }} {% nothing %}\n').html).to.include(
      '{{ page.title }} {% nothing %}',
    )
  })

  it('shows an error at its place, and the rest of the post', () => {
    const html = shown('---\ntitle: Walk\n---\nbefore\n\n{% include none.html %}\n\nafter\n').html
    expect(html).to.match(/<p>before<\/p>\n<div class="jekyll-posts-liquid-error">.*none.*<\/div>\n<p>after<\/p>/)
  })

  const faults = {
    pending: 'Reading _includes/note.html',
    'too-large': 'is too large for the preview',
    linked: 'is behind a symbolic link',
  } as const
  for (const [fault, told] of Object.entries(faults))
    it(`reports that an include is ${fault}, and shows the rest`, () => {
      const html = new ShownBlog(
        { ...around, [path]: text },
        { '_includes/note.html': fault as keyof typeof faults },
      ).show(path).html
      expect(html).to.include(told).and.include('<p>after</p>')
      expect(html).to.not.include('From the include')
    })

  it('says above the post which data files are left out', () => {
    const blog = (trees: string, fault?: 'too-large') =>
      new ShownBlog({ ...around, '_data/trees.yml': trees, [path]: text }, fault ? { '_data/trees.yml': fault } : {})
    expect(blog('', 'too-large').show(path).html).to.include('role="note">_data/trees.yml is too large for the preview')
    expect(blog('a: b: c').show(path).html).to.include('role="note">_data/trees.yml cannot be read as data')
  })

  it('reports which pages may have changed for other pages', () => {
    const blog = new ShownBlog({ ...around, [path]: text, '_drafts/later.md': '---\ntitle: Later\n---\n' })
    blog.door.prewarm(() => true)
    const bridge = '_posts/2024-04-01-bridge.md'
    const change = (file: string, to: string) => {
      blog.site.update(file, to)
      return blog.door.invalidate([file])
    }
    expect(change(bridge, '---\ntitle: Bridge\n---\nbody\n')).to.deep.equal([])
    expect(change(bridge, '---\ntitle: Tower\n---\n')).to.deep.equal([{ path: bridge, isMoved: false }])
    expect(change(bridge, '---\npermalink: /b/\n---\n')).to.deep.equal([{ path: bridge, isMoved: true }])
    blog.door.prewarm(() => true)
    expect(change('_drafts/later.md', '---\ntitle: Now\n---\n')).to.deep.equal([])
    expect(change('new.md', '---\n---\n')).to.deep.equal([{ path: 'new.md', isMoved: true }])
  })

  it('reports whether it reads other pages', () => {
    const reads = (body: string) => new ShownBlog({ ...around, [path]: body }).preview(path)!.readsPages
    expect(reads('{{ page.title }} {{ site.data.trees }}')).to.equal(false)
    for (const body of ['{% post_url 2024-04-01-bridge %}', '{% link about.md %}', '{{ site.posts.size }}'])
      expect(reads(body), body).to.equal(true)
  })

  it('shows the posts that are read in time, and requests another rendering', () => {
    const body = '{{ site.posts | size }} {% post_url 2024-04-01-bridge %} {% link about.md %} [about](/about.html)\n'
    const many = Array.from({ length: 200 }, (_, index) => [`_posts/2024-03-01-${index}.md`, '---\n---\n'])
    const files = { ...around, ...Object.fromEntries(many), [path]: body }
    const blog = new ShownBlog(files, {}, { patience: () => () => false })
    expect(blog.show(path).html).to.include('Reading the posts…').and.include('/2024/04/01/bridge.html /about.html')
    expect(blog.show(path).html).to.include('href="/about.html"')
    expect(blog.timesImpatient).to.be.greaterThan(1)
    blog.door.prewarm(() => true)
    expect(blog.show(path).html)
      .to.include('<p>202 /2024')
      .and.include('href="../about.md"')
      .and.not.include('Reading the posts…')
  })

  it('reports that data is still being read', () => {
    const body =
      '{{ site.data.trees.first | upcase }}.{% for t in site.data.trees %}[{{ t.name | plus: 1 }}]{% endfor %}'
    const files = { ...around, [path]: `---\ntitle: Walk\n---\n${body}\n` }
    const html = (faults: Readonly<Record<string, 'pending'>>) => new ShownBlog(files, faults).show(path).html
    expect(html({ '_data/trees.yml': 'pending' })).to.include('<p>Reading _data….[Reading _data…]</p>')
    expect(html({})).to.include('<p>OAK.[1][1]</p>')
  })

  describe('shows the same errors for tags as the rules', () => {
    const shows = (tag: string, files: Readonly<Record<string, string>>, isComplete = true) => {
      const blog = new ShownBlog({ ...around, ...files, [path]: `---\ntitle: Walk\n---\n{% ${tag} %}\n` })
      blog.site.isComplete = isComplete
      const { html } = blog.show(path)
      return html.includes('liquid-error') ? 'error' : html.includes('liquid-chip') ? 'label' : html
    }

    it('if no plugin has the tag', () => {
      expect(shows('asset_url x', {})).to.equal('error')
      expect(shows('bibliography', {})).to.equal('error') // jekyll-scholar is not among the plugins
    })

    it('if a plugin has the tag', () => {
      expect(shows('asset_url x', { '_plugins/a.rb': 'Liquid::Template.register_tag("asset_url", A)' })).to.equal(
        'label',
      )
      expect(shows('bibliography', { '_config.yml': 'plugins: [jekyll-scholar]\n' })).to.equal('label')
      expect(shows('gist x', {})).to.equal('label')
    })

    it('if a plugin may have the tag', () => {
      expect(shows('asset_url x', { '_config.yml': 'plugins: [jekyll-assets]\n' })).to.equal('label')
      expect(shows('asset_url x', { '_plugins/a.rb': 'Liquid::Template.register_tag(name, A)' })).to.equal('label')
      expect(shows('asset_url x', {}, false)).to.equal('label') // not all files are known yet
    })

    it('also in includes, once all files are known', () => {
      const blog = new ShownBlog({
        ...around,
        '_includes/note.html': '{% x %}',
        [path]: '---\n---\n{% include note.html %}',
      })
      blog.site.isComplete = false
      expect(blog.show(path).html).to.include('liquid-chip')
      blog.site.isComplete = true
      expect(blog.show(path).html).to.include('liquid-error')
    })
  })

  it('is rendered with the changes of other files', () => {
    const blog = new ShownBlog({
      ...around,
      [path]: '---\ntitle: Walk\n---\n{{ site.posts | map: "title" | join: "," }}\n',
    })
    expect(blog.show(path).html).to.include('<p>Walk,Bridge</p>')
    const change = (file: string, to: string | undefined) => {
      if (to === undefined) blog.site.remove(file)
      else blog.site.update(file, to)
      blog.door.invalidate([file])
    }
    change('_posts/2024-04-01-bridge.md', '---\ntitle: Tower\n---\n')
    expect(blog.show(path).html).to.include('<p>Walk,Tower</p>')
    change('_posts/2024-05-02-gate.md', '---\ntitle: Gate\n---\n')
    expect(blog.show(path).html).to.include('<p>Gate,Walk,Tower</p>')
    change('_posts/2024-04-01-bridge.md', '---\ntitle: Tower\ndate: 2024-05-20\n---\n')
    expect(blog.show(path).html).to.include('<p>Tower,Gate,Walk</p>')
    change('_posts/2024-05-02-gate.md', undefined)
    expect(blog.show(path).html).to.include('<p>Tower,Walk</p>')
  })
})

function shown(source: string) {
  return new ShownBlog({ ...around, [path]: source }).show(path)
}
