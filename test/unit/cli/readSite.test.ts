import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import { Disk } from '../../../src/cli/disk'
import { readSite } from '../../../src/cli/readSite'
import { siteOutcomes } from '../../../src/jekyll/output/siteOutcomes'
import { expectBuilt, fixtures, modified, now, type Built } from '../jekyll/recorded'
import { readSites } from '../jekyll/siteFixtures'

let folder = ''

describe('a site on the disk', function () {
  this.timeout(60_000) // hundreds of small files

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'site-'))
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  describe('has the outcomes that Jekyll gives it', () => {
    for (const name of readdirSync(fixtures).filter((name) => name.endsWith('.txt')))
      it(name.replace('.txt', ''), () => {
        const recorded = readFileSync(`${fixtures}/${name.replace('.txt', '.json')}`, 'utf8')
        const built = JSON.parse(recorded) as Record<string, Built>
        const sites = readSites(`${fixtures}/${name}`)
        for (const [index, site] of sites.entries()) {
          const at = `${index}/around/site`
          for (const { path, text } of site.files) write(`${at}/${path}`, text ?? Uint8Array.of(0xe9))
          const { config, files, others, sitePaths, layouts, titleFrom } = readSite(join(folder, at), new Disk())
          const around = { now, machineZone: 'UTC', sitePaths, titleFrom, ...(layouts && { layouts }) }
          const outcomes = siteOutcomes([...files, ...others], config, around)
          const textOf = (path: string) => site.files.find((file) => file.path === path)?.text
          expectBuilt(outcomes, config, built[site.name]!, textOf)
        }
      })
  })

  describe('is read if it', () => {
    it('has links that lead back to a folder above', () => {
      write('blog/_posts/2022-01-02-a.md', 'a')
      symlinkSync(folder, join(folder, 'blog/up'))
      symlinkSync('.', join(folder, 'blog/same'))
      expect(paths()).to.deep.equal(['blog/_posts/2022-01-02-a.md'])
    })

    it('has links that lead nowhere', () => {
      write('_posts/2022-01-02-a.md', 'a')
      symlinkSync('nowhere', join(folder, 'gone'))
      symlinkSync('itself', join(folder, 'itself'))
      symlinkSync('nowhere.md', join(folder, '_posts/2022-01-03-b.md'))
      const { files, others, config, sitePaths } = readSite(folder, new Disk())
      const outcomes = siteOutcomes([...files, ...others], config, { now, machineZone: 'UTC', sitePaths })
      expect(outcomes.map(({ path, reason }) => [path, reason])).to.deep.equal([
        ['_posts/2022-01-02-a.md', 'site-not-built'],
        ['_posts/2022-01-03-b.md', 'lost-link'],
        ['gone', 'broken-link'],
        ['itself', 'broken-link'],
      ])
    })

    it('has dependencies and output beside its posts, which are never opened', () => {
      for (const other of [
        'node_modules/x/_posts',
        '_site/_posts',
        'vendor/bundle/_posts',
        '.git/_posts',
        '.jekyll-cache',
      ])
        write(`${other}/2022-01-02-a.md`, 'a')
      write('_posts/2022-01-02-a.md', 'a')
      const { files, sitePaths } = readSite(folder, new Disk())
      expect(files.map(({ path }) => path)).to.deep.equal(['_posts/2022-01-02-a.md'])
      expect(sitePaths).to.deep.equal(['_posts/2022-01-02-a.md'])
    })

    it('has a configuration that is not valid YAML', () => {
      write('_config.yml', 'title: a: b')
      write('_posts/2022-01-02-a.md', 'a')
      const { files, config, sitePaths } = readSite(folder, new Disk())
      const [outcome] = siteOutcomes(files, config, { now, machineZone: 'UTC', sitePaths })
      expect(outcome).to.include({ written: false, reason: 'site-not-built', url: '/2022/01/02/a.html' })
    })
  })
})

function write(path: string, content: string | Uint8Array): void {
  const whole = join(folder, path)
  mkdirSync(dirname(whole), { recursive: true })
  writeFileSync(whole, content)
  utimesSync(whole, modified, modified)
}

function paths(): string[] {
  return readSite(folder, new Disk()).files.map(({ path }) => path)
}
