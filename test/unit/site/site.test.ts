import { expect } from 'chai'
import { Site } from '../../../src/site/site'

const when = { now: 1_717_243_200, machineZone: 'UTC' }

describe('the index after any changes', () => {
  for (let seed = 1; seed <= 60; seed += 1)
    it(`is the one that is built anew (${seed})`, () => {
      const disk = new Disk(random(seed))
      for (let step = 0; step < 80; step += 1) disk.change()
      expect(shown(disk.site)).to.deep.equal(shown(disk.anew()))
    })
})

/** A blog that changes at random, and the index that is told of every change. */
class Disk {
  readonly site = new Site()
  private readonly files = new Map<string, string>()
  private config = ''

  constructor(private readonly pick: <T>(choices: readonly T[]) => T) {}

  change(): void {
    this.pick([this.write, this.write, this.write, this.rename, this.remove, this.configure]).call(this)
  }

  /** A branch is checked out, an editor undone: all that the index knows must follow from what is there now. */
  anew(): Site {
    const site = new Site()
    site.configure(this.config)
    for (const [path, text] of this.files) tell(site, path, text)
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

  private configure(): void {
    this.config = this.pick(configs)
    if (this.site.configure(this.config)) for (const [path, text] of this.files) tell(this.site, path, text)
  }

  private put(path: string, text: string): void {
    this.files.set(path, text)
    tell(this.site, path, text)
  }

  private forget(path: string): void {
    this.files.delete(path)
    this.site.remove(path)
  }
}

function tell(site: Site, path: string, text: string): void {
  site.update(path, text)
}

function shown(site: Site) {
  return {
    posts: [...site.postPaths].sort(),
    tags: site.tagsWithout(''),
    categories: site.categoriesWithout(''),
    layouts: site.layouts,
    outcomes: site.outcomes(when),
    alone: [...site.postPaths].sort().map((path) => site.outcome(path, when)),
  }
}

const paths = [
  ...['_posts/2022-01-02-a.md', '_posts/2022-01-03-b.md', '_posts/no-date.md', 'k/_posts/2022-01-04-c.md'],
  ...['_drafts/d.md', '_posts/sub/2022-01-05-한글.md', '_layouts/post.html', '_layouts/page.html'],
]

const texts = [
  'no front matter',
  '---\ntags: [a, b]\ncategories: x y\n---\n',
  '---\ntags: b c\npermalink: /same/\n---\n',
  '---\ntitle: a: b\n---\n',
  '---\ndate: someday\ntag: a\n---\n',
  '---\npublished: false\ncategory: x\n---\n',
  '---\ndate: 2099-01-01\npermalink: /same/\n---\n',
]

const configs = [
  '',
  'future: true\n',
  'show_drafts: true\npermalink: pretty\n',
  'exclude: [k]\ntimezone: Asia/Seoul\n',
  "defaults:\n  - scope: { path: '*/_posts' }\n    values: { layout: post, tags: [d] }\n",
  'a: b: c\n',
]

/** The same choices for the same seed (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
function random(seed: number) {
  let state = seed
  return <T>(choices: readonly T[]): T => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return choices[Math.floor((state / 2 ** 32) * choices.length)]!
  }
}
