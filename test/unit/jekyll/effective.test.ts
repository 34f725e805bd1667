import { expect } from 'chai'
import { valueToString } from '../../../src/frontmatter/valueToString'
import { readConfig } from '../../../src/jekyll/config/config'
import { effectiveFrontMatter, type ValueOrigin } from '../../../src/jekyll/output/effectiveFrontMatter'
import { sourceFile } from '../../../src/jekyll/output/outcome'

const text = `# a comment
collections: {recipes: {output: true}}
defaults:
- scope: {path: ""}
  values: {layout: any, author: {name: A, mail: m}, tags: [d], toc: true}
- scope: {path: "", type: posts}
  values:
    layout: post
    categories: [k]
- scope: {path: docs}
  values: {layout: doc, title: Docs}
- not a set
- scope: {path: "", type: recipes}
  values: {date: 2001-02-03 04:05:06, slug: s}
`

/**
 * The effective keys of a file, each with its value and origin. The origin of a default includes the part of the
 * configuration that sets it.
 */
function effective(path: string, source: string, modified?: number): string[] {
  const circumstances = { now: 1_717_243_200, machineZone: 'UTC', sitePaths: [] }
  return effectiveFrontMatter(sourceFile(path, source, modified), readConfig(text), circumstances).map(
    ({ key, value, origins }) => `${key}: ${valueToString(value)} < ${origins.map(shown).join(' and ')}`,
  )
}

function shown(origin: ValueOrigin): string {
  return origin.from === 'defaults' ? `"${text.slice(origin.span.start, origin.span.end)}"` : origin.from
}

describe('the effective front matter', () => {
  it('of a post combines the file, its name, its folder and the defaults', () => {
    expect(
      effective(
        'news/_posts/2022-01-02-hello-world.md',
        '---\nauthor: {name: B}\ntag: x y\ncategory: c\ntoc:\nlayout: own\n---\n',
      ),
    ).to.deep.equal([
      'author: {"name"=>"B", "mail"=>"m"} < file and "author: {name: A, mail: m}"',
      'tag: x y < file',
      'category: c < file',
      'toc: true < "toc: true"',
      'layout: own < file',
      'tags: ["x y"] < file',
      'categories: ["news", "k", "c"] < folder and "categories: [k]" and file',
      'date: 2022-01-02 00:00:00 +0000 < name',
      'title: Hello World < name',
    ])
  })

  it('has the strongest default', () => {
    expect(effective('_posts/2022-01-02-a.md', '---\ntitle: t\n---\n')).to.include('layout: post < "layout: post"')
    expect(effective('docs/a.md', '---\n---\n')).to.include.members([
      'layout: doc < "layout: doc"',
      'title: Docs < "title: Docs"',
    ])
  })

  it('covers other documents and values that only the build sets', () => {
    expect(effective('_recipes/a-b.md', '---\n---\n')).to.include.members([
      'date: 2001-02-03 04:05:06 +0000 < "date: 2001-02-03 04:05:06"',
      'slug: s < "slug: s"',
      'title: A B < name',
    ])
    expect(effective('_drafts/a.md', 'text')).to.include('date: 2024-06-01 12:00:00 +0000 < build')
  })

  it('has the date of the build if Jekyll never reads the name, or for a draft the date of its file', () => {
    const built = 'date: 2024-06-01 12:00:00 +0000 < build'
    for (const refused of ['title: a: b', '- a', 'just text', 'published: false\ncategories: 3'])
      expect(effective('_posts/2022-01-02-a.md', `---\n${refused}\n---\n`)).to.include(built)
    expect(effective('_drafts/2022-01-02-a.md', '---\ntitle: a: b\n---\n')).to.include(built)
    expect(effective('_drafts/a.md', '---\n---\n', 1_000_000_000)).to.include(
      'date: 2001-09-09 01:46:40 +0000 < modified',
    )
  })

  it('fills keys without a value from the file name', () => {
    expect(effective('_posts/2022-01-02-a-b.md', '---\ntitle:\nslug: false\n---\n')).to.include.members([
      'title: A B < name',
      'slug: a-b < name',
    ])
    expect(effective('a.md', '---\ntitle:\n---\n').find((line) => line.startsWith('title'))).to.equal('title:  < file')
  })

  it('leaves out front matter that Jekyll ignores', () => {
    expect(effective('_posts/2022-01-02-a.md', '---\ntitle: a: b\n---\n')).to.not.include('title: a: b < file')
  })

  it('is empty for a file that is copied', () => {
    expect(effective('docs/a.md', 'text')).to.deep.equal([])
  })
})
