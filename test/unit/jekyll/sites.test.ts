import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import type { Value } from '../../../src/frontmatter/node'
import { readConfig } from '../../../src/jekyll/config'
import { configNameIn } from '../../../src/jekyll/configFile'
import { editionOf } from '../../../src/jekyll/edition'
import type { SourceFile } from '../../../src/jekyll/outcome'
import { siteOutcomes } from '../../../src/jekyll/siteOutcomes'
import { readSites, type SiteFile } from './siteFixtures'
import { shown } from './shown'

const folder = 'test/fixtures/sites'
// As in scripts/record/sites.rb.
const now = 1_717_243_200
const modified = 1_700_000_000

describe('sites, as Jekyll builds them', () => {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.txt')))
    describe(name.replace('.txt', ''), () => {
      const recorded = JSON.parse(readFileSync(`${folder}/${name.replace('.txt', '.json')}`, 'utf8')) as Recorded
      for (const site of readSites(readFileSync(`${folder}/${name}`, 'utf8')))
        it(site.name, () => {
          compare(site.files, recorded[site.name]!)
        })
    })
})

type Recorded = Record<string, { posts?: Record<string, Facts>; error?: string }>
interface Facts {
  readonly written: boolean
  readonly date: string
  readonly url: string
}

function compare(files: readonly SiteFile[], { posts = {}, error }: { posts?: Record<string, Facts>; error?: string }) {
  const { outcomes, stops } = outcomesOf(files)
  if (error !== undefined) expect(stops, `Jekyll stops: ${error}`).to.equal(true)
  const read = outcomes.filter(
    ({ path, written, reason }) => posts[path] !== undefined || written || reason === 'overwritten',
  )
  const ours = read.map((outcome) => [
    outcome.path,
    {
      written: outcome.written,
      date: outcome.date?.toString(),
      url: outcome.url,
      title: shown(outcome.title),
      layout: shown(outcome.layout),
      tags: shown([...outcome.tags]),
      categories: shown([...outcome.categories] as Value[]),
    },
  ])
  expect(Object.fromEntries(ours)).to.deep.equal(posts)
  if (error === undefined) expect(stops, 'Jekyll does not stop').to.equal(false)
}

function outcomesOf(files: readonly SiteFile[]) {
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? ''
  const name = configNameIn(new Set(files.map(({ path }) => path)))
  const config = readConfig(name ? text(name) : '', editionOf(text('Gemfile'), text('Gemfile.lock')))
  const within = config.source === '' ? '' : `${config.source}/`
  const sitePaths = files.map(({ path }) => path).filter((path) => path.startsWith(within))
  const sources: SourceFile[] = files.map(({ path, text }) => ({ path, text, modified }))
  const relative = sitePaths.map((path) => path.slice(within.length))
  const outcomes = siteOutcomes(sources, config, { now, machineZone: 'UTC', sitePaths: relative })
  const stops = config.errors.length > 0 || config.refusedKey !== undefined || outcomes.some(({ isFatal }) => isFatal)
  return { outcomes, stops }
}
