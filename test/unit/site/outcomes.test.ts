import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { findConfigName } from '../../../src/jekyll/config/configFile'
import type { Outcome } from '../../../src/jekyll/output/outcome'
import { Site } from '../../../src/site/site'
import { fixtures, modified, now, type Built } from '../jekyll/recorded'
import { readSites, type SiteFile } from '../jekyll/siteFixtures'
import { outcomesOf } from './outcomesOf'

const when = { now, machineZone: 'UTC' }

describe('the outcomes of the index', () => {
  for (const name of readdirSync(fixtures).filter((name) => name.endsWith('.txt')))
    it(`are the ones that Jekyll gives (${name.replace('.txt', '')})`, () => {
      const recorded = readFileSync(`${fixtures}/${name.replace('.txt', '.json')}`, 'utf8')
      const built = JSON.parse(recorded) as Record<string, Built>
      for (const site of readSites(`${fixtures}/${name}`))
        expectRecorded(siteOf(site.files), built[site.name]!, site.name)
    })

  it('show that a post overwrites a page', () => {
    const site = siteOf([
      { path: '_posts/2024-01-02-walk.md', text: '---\npermalink: /walk/\n---\n' },
      { path: '_posts/2024-01-03-run.md', text: '---\npermalink: /run\n---\n' },
      { path: 'walk.md', text: '---\npermalink: /walk/index.html\n---\n' },
      { path: 'zoo.html', text: '---\npermalink: /run.html\n---\n' },
    ])
    const outcome = (path: string) => site.output.outcomeAmong(site.output.outcome(path, when)!, when)
    expect(outcome('walk.md')).to.include({ written: false, reason: 'overwritten' })
    expect(outcome('zoo.html')).to.include({ written: false, reason: 'overwritten' })
    site.remove('_posts/2024-01-02-walk.md')
    expect(outcome('walk.md')).to.include({ written: true, reason: undefined })
    site.update('walk.md', '---\npublished: false\n---\n')
    expect(outcome('walk.md')).to.include({ written: false, reason: 'unpublished' })
  })

  it('make a README the index of its folder on GitHub Pages', () => {
    const site = siteOf([
      { path: 'Gemfile', text: 'gem "github-pages"' },
      { path: 'README.md', text: '# A *blog*\n' },
      { path: 'notes/README.md', text: '# Notes\n' },
      { path: 'notes/list.md', text: '---\npermalink: /notes/\n---\n' },
    ])
    const outcome = (path: string) => site.output.outcomeAmong(site.output.outcome(path, when)!, when)
    expect(outcome('README.md')).to.include({ kind: 'page', url: '/', title: 'A blog', layout: 'home' })
    expect(outcome('notes/README.md')).to.include({ kind: 'static', url: '/notes/README.md' })
    site.remove('notes/list.md')
    expect(outcome('notes/README.md')).to.include({ kind: 'page', url: '/notes/', title: 'Notes' })
  })

  it('do not wait for the destinations of a whole blog', () => {
    const files = Array.from({ length: 200 }, (_, day) => ({ path: `_posts/2024-01-02-${day}.md`, text: same }))
    const site = siteOf(files)
    const first = files[0]!.path
    const outcome = () => site.output.outcomeAmong(site.output.outcome(first, when)!, when).written
    expect(outcome(), 'not known yet').to.equal(true)
    site.prewarm('UTC', () => true)
    expect(outcome(), 'known').to.equal(false)
  })
})

const same = '---\npermalink: /same/\n---\n'

/** Asserts that the outcomes of posts equal the recorded ones, for all posts together and for each one among the others. */
function expectRecorded(site: Site, { posts = {}, error }: Built, title: string): void {
  if (error !== undefined || site.config.source.startsWith('..')) return // an index ends at its configuration's folder
  const urlOf = ({ written, url }: Outcome) => (written ? url : false)
  const recorded = Object.entries(posts).map(([path, post]) => [path, urlOf(post as Outcome)] as const)
  const outcomes = outcomesOf(site, when)
  const read = outcomes.filter(({ path, written }) => written || posts[path])
  expect(Object.fromEntries(read.map((outcome) => [outcome.path, urlOf(outcome)])), title).to.deep.equal(
    Object.fromEntries(recorded),
  )
  site.prewarm('UTC', () => true)
  for (const { path, reason } of outcomes)
    expect(site.output.outcomeAmong(site.output.outcome(path, when)!, when).reason, `${title}: ${path}`).to.equal(
      reason,
    )
}

/** Returns the index of a site, filled like the editor does. */
function siteOf(files: readonly SiteFile[]): Site {
  const site = new Site()
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? ''
  const name = findConfigName(new Set(files.map(({ path }) => path)))
  site.configure(name ? text(name) : '', text('Gemfile'), text('Gemfile.lock'))
  for (const file of files)
    if (site.settings.isIndexed(file.path)) site.update(file.path, file.text, { modified: modified * 1000 })
    else site.add(file.path)
  return site
}

describe('folders that the index never walks', () => {
  it('include the output, which is relative to the configuration whatever the source is', () => {
    const site = new Site()
    site.configure('source: src\ndestination: src/out')
    expect(['src', 'src/out', 'src/out/2024', 'src/_site'].map((path) => site.settings.isWalked(path))).to.deep.equal([
      ...[true, false, false, false],
    ])
    site.configure('source: src\ndestination: out')
    expect(['src/out', 'src/out/2024', 'out'].map((path) => site.settings.isWalked(path))).to.deep.equal([
      true,
      true,
      false,
    ])
  })
})
