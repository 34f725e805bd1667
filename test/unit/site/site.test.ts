import { expect } from 'chai'
import type { NameKind } from '../../../src/site/facts/kinds'
import { readShard, writeShard } from '../../../src/site/facts/shards'
import { headingIdsOf } from '../../../src/site/headingIds'
import { Site } from '../../../src/site/site'
import { outcomesOf } from './outcomesOf'

const when = { now: 1_717_243_200, machineZone: 'UTC' }

describe('the index after random changes', () => {
  for (let seed = 1; seed <= 60; seed += 1)
    it(`equals a new index of the same files (${seed})`, () => {
      const disk = new Disk(random(seed))
      for (let step = 0; step < 60; step += 1) disk.change()
      const fresh = shown(disk.fresh())
      expect(shown(disk.site)).to.deep.equal(fresh)
      expect(shown(disk.kept())).to.deep.equal(fresh)
    })
})

describe('a shard of a stored index', () => {
  for (const text of [
    '',
    '[]\n',
    '["a",{"kind":"post","defines":[]}]\t\t',
    '["a",{"kind":"post","defines":[]}]\n',
    '["a",{"kind":"post","defines":\t\t\n',
    '["a"]\t\t\n',
    '["a",null]\t\t\n',
    '["a",{"kind":"post","defines":null}]\t\t\n',
  ])
    it(`is empty if its text is ${JSON.stringify(text)}`, () => expect([...readShard(text)]).to.deep.equal([]))

  it('keeps its complete lines', () => {
    const facts = { kind: 'post', defines: [] } as const
    const text = writeShard([
      ['a', facts],
      ['b', facts],
    ])
    expect([...readShard(text.slice(0, -1))]).to.deep.equal([['a', facts]])
  })

  it('leaves out the names of a file if they were damaged', () => {
    const site = new Site()
    for (const [path, facts] of readShard('["_posts/a.md",{"kind":"post","defines":[]}]\t{"value\t{"uses\n'))
      site.setFacts(path, facts)
    expect(site.names.used('key')).to.deep.equal([])
    expect(site.names.used('class')).to.deep.equal([])
  })
})

/** A blog that changes at random, with an index that receives every change. */
class Disk {
  readonly site = new Site()
  private files = new Map<string, string>()
  private config = ''
  private gemfile = ''
  /** The files of the other Git branch. */
  private branch = new Map<string, string>()

  constructor(private readonly pick: <T>(choices: readonly T[]) => T) {}

  change(): void {
    const { write, rename, remove, removeFolder, configure, checkOut, undo, look } = this
    this.pick([write, write, write, write, write, rename, remove, removeFolder, configure, checkOut, undo, look]).call(
      this,
    )
  }

  fresh(): Site {
    const site = new Site()
    site.configure(this.config, this.gemfile)
    this.files.forEach((text, path) => site.update(path, text))
    return site
  }

  /** A new index from the stored facts, as after a restart of the editor. */
  kept(): Site {
    const site = new Site()
    site.configure(this.config, this.gemfile)
    const entries = [...this.site.paths].map((path) => [path, this.site.facts(path)!] as const)
    for (const [path, facts] of readShard(writeShard(entries))) site.setFacts(path, facts)
    return site
  }

  private write(): void {
    this.put(this.pick(paths), this.pick(texts))
  }

  private rename(): void {
    const from = this.pick(paths)
    const text = this.files.get(from)
    this.forget(from)
    if (text !== undefined) this.put(this.pick(paths), text)
  }

  private remove(): void {
    this.forget(this.pick(paths))
  }

  private removeFolder(): void {
    const folder = this.pick(['_posts', '_posts/sub', '_data', 'k', 'assets'])
    for (const path of [...this.files.keys()]) if (path.startsWith(`${folder}/`)) this.files.delete(path)
    this.site.removeBelow(folder)
  }

  private configure(): void {
    this.config = this.pick(configs)
    this.gemfile = this.pick(gemfiles)
    if (this.site.configure(this.config, this.gemfile)) this.files.forEach((text, path) => this.site.update(path, text))
  }

  /** Replaces every file at once, as a switch of branches does, with the changes in any order. */
  private checkOut(): void {
    const before = this.files
    this.files = new Map()
    for (const path of before.keys()) if (!this.branch.has(path)) this.site.remove(path)
    for (const [path, text] of [...this.branch].reverse()) this.put(path, text)
    this.branch = before
  }

  /** Updates a file with the text of an unsaved change, then restores the file. */
  private undo(): void {
    const path = this.pick([...this.files.keys(), paths[0]!])
    const text = this.files.get(path)
    this.site.update(path, this.pick(texts))
    if (text === undefined) this.site.remove(path)
    else this.site.update(path, text)
  }

  /** Requests answers that the index computes once and keeps up to date from then on. */
  private look(): void {
    const [kind] = [this.pick(kinds)]
    this.site.names.used(kind)
    let left = this.pick([0, 3, 40])
    this.site.prewarm(when.machineZone, () => (left -= 1) >= 0)
    this.site.output.pathsAt('same/index.html', when.machineZone)
    void this.site.entries.length
  }

  private put(path: string, text: string): void {
    this.files.set(path, text)
    this.site.update(path, text)
  }

  private forget(path: string): void {
    this.files.delete(path)
    this.site.remove(path)
  }
}

const kinds: readonly NameKind[] = [
  ...([
    'tag',
    'category',
    'key',
    'key:image',
    'value:author',
    'value:image.path',
    'layout',
    'include',
    'data',
  ] as const),
  ...(['parameter', 'parameter:figure.html', 'class', 'id', 'ald', 'footnote', 'language', 'image', 'link'] as const),
  ...(['post', 'file', 'tag-name'] as const),
]

function shown(site: Site) {
  const all = [...site.paths].sort()
  return {
    all: all.map((path) => [
      path,
      site.facts(path),
      headingIdsOf(site, path),
      site.facts(path)?.text,
      site.entry(path)?.title,
    ]),
    used: kinds.map((kind) => [
      kind,
      site.names.used(kind),
      site.names.used(kind).map(({ name }) => site.names.usedBy(kind, name)),
    ]),
    without: kinds.map((kind) => all.map((path) => site.names.usedWithout(kind, path))),
    defined: kinds.map((kind) => site.names.defined(kind).map((name) => [name, site.names.definitions(kind, name)])),
    alike: site.names.alike('tag', 'A', ''),
    entries: site.entries.map(({ path, title, date, tags, data }) => ({ path, title, date, tags, data })),
    posts: ['2022-01-02-a', 'sub/2022-01-05-한글', '2022-01-05-한글', 'k/2022-01-04-c'].map(
      (name) => site.findPost(name)?.path,
    ),
    written: ['same/index.html', '2022/01/02/a.html', 'assets/a.png', 'about.html'].map((at) =>
      site.output.pathsAt(at, 'UTC'),
    ),
    parameters: site.names.parametersOf('figure.html'),
    folders: ['_posts', '_posts/sub', 'k', 'k/_posts', 'assets', '_data'].map((folder) => site.hasFolder(folder)),
    layouts: site.names.layouts,
    known: ['post', 'page', 'single'].map((name) => [
      name,
      site.names.knows('layout', name),
      site.names.definition('layout', name),
    ]),
    outcomes: outcomesOf(site, when),
    alone: all.map((path) => site.output.outcome(path, when)),
  }
}

const paths = [
  ...['_posts/2022-01-02-a.md', '_posts/2022-01-03-b.md', '_posts/no-date.md', 'k/_posts/2022-01-04-c.md'],
  ...['_drafts/d.md', '_posts/sub/2022-01-05-한글.md', '_layouts/post.html', '_layouts/page.html'],
  ...['_includes/figure.html', '_data/authors.yml', '_data/sub/nav.json', '_sass/_base.scss', 'assets/main.css'],
  ...['assets/a.png', 'about.md', '_notes/n.md', '_plugins/x.rb', 'node_modules/x.md'],
  ...['lay/post.html', 'inc/figure.html', 'facts/authors.yml', 'k/lay/page.html', 'k/facts/authors.yml', 'inc/x.rb'],
]

const texts = [
  'no front matter',
  '---\ntags: [a, b]\ncategories: x y\nauthor: jane\nimage: { path: /a.png }\n---\n# A\n\n## A\n\ntext[^1]\n\n[^1]: note\n',
  '---\ntags: b c\npermalink: /same/\nauthor: [jane, kim]\n---\n![a](/assets/a.png){: .wide #one}\n{:quiet: .small}\n\nq\n{: quiet}\n',
  '---\ntitle: a: b\n---\n',
  '---\ndate: someday\ntag: A\n---\n{% include figure.html src="x" %}{{ site.data.authors.jane.name }}\n',
  '---\npublished: false\ncategory: x\nlayout: post\n---\n[l]({% post_url 2022-01-02-a %}) [m]({% link about.md %}) [n](/about/)\n',
  '---\ndate: 2099-01-01\npermalink: /same/\n---\n```ruby\nx\n```\n',
  '<p class="lead">{{ include.src }} {{ include.caption }}</p>',
  'jane:\n  name: Jane\nkim: { name: Kim }\n',
  '{"main": [{"url": "/"}]}',
  '.a { &-b {} #c {} }',
  'Liquid::Template.register_tag("gallery", Gallery)',
]

const configs = [
  '',
  'future: true\n',
  'show_drafts: true\npermalink: pretty\n',
  'exclude: [k]\ntimezone: Asia/Seoul\n',
  'collections: { notes: { output: true } }\n',
  "defaults:\n  - scope: { path: '*/_posts' }\n    values: { layout: post, tags: [d] }\n",
  'a: b: c\n',
  'layouts_dir: lay\n',
  'includes_dir: inc\ndata_dir: facts\n',
  'includes_dir: _data\ndata_dir: _includes\nlayouts_dir: assets\n',
  'source: k\n',
  'source: k\nlayouts_dir: lay\ndata_dir: facts\n',
  'source: _data/sub\n',
  'collections_dir: k\ncollections: [notes, lay]\n',
  'sass: { sass_dir: assets }\nplugins_dir: inc\n',
  'destination: k\n',
  'markdown_ext: mkd,html\ninclude: [_data]\n',
  'theme: minimal-mistakes-jekyll\ndefaults: [{ scope: { path: "", type: posts }, values: { layout: post } }]\n',
]

const gemfiles = ['', 'gem "github-pages", group: :jekyll_plugins\n', 'gem "minima"\n']

/** Returns a function that makes the same choices for the same seed (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
function random(seed: number) {
  let state = seed
  return <T>(choices: readonly T[]): T => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return choices[Math.floor((state / 2 ** 32) * choices.length)]!
  }
}
