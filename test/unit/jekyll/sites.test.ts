import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path/posix'
import { readConfig, type Config } from '../../../src/jekyll/config/config'
import { findConfigName } from '../../../src/jekyll/config/configFile'
import { jekyllVersionOf } from '../../../src/jekyll/config/jekyllVersion'
import { kramdownVersionOf } from '../../../src/jekyll/config/kramdownVersion'
import { sourceFile } from '../../../src/jekyll/output/outcome'
import { siteOutcomes } from '../../../src/jekyll/output/siteOutcomes'
import { themeLayouts } from '../../../src/jekyll/themes/themeOf'
import { headingToTitle } from '../../../src/site/titleFrom'
import { expectBuilt, fixtures, modified, now, type Built } from './recorded'
import { readSites, type SiteFile } from './siteFixtures'

describe('sites have the outcomes that Jekyll gives them', () => {
  for (const name of readdirSync(fixtures).filter((name) => name.endsWith('.txt')))
    describe(name.replace('.txt', ''), () => {
      const recorded = readFileSync(`${fixtures}/${name.replace('.txt', '.json')}`, 'utf8')
      const built = JSON.parse(recorded) as Record<string, Built>
      for (const { name: title, files: written } of readSites(`${fixtures}/${name}`))
        it(title, () => {
          const config = configOf(written)
          const files = written.map((file) => ({ ...file, path: throughSource(file.path, config) }))
          const textOf = (path: string) => files.find((file) => file.path === path)?.text
          expectBuilt(outcomesOf(files, config), config, built[title]!, textOf)
        })
    })
})

/** The folder of the site, as in scripts/record/sites.rb. */
const at = '/around/site'

/** The path of a file beside the configuration, as Jekyll sees it through a source that is a folder above. */
function throughSource(path: string, { source }: Config): string {
  return source.startsWith('..') ? `${source}/${relative(join(at, source), join(at, path))}` : path
}

function configOf(files: readonly SiteFile[]) {
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? ''
  const name = findConfigName(new Set(files.map(({ path }) => path)))
  return readConfig(name ? text(name) : '', jekyllVersionOf(text('Gemfile'), text('Gemfile.lock')), at)
}

function outcomesOf(files: readonly SiteFile[], config: Config) {
  const within = config.source === '' ? '' : `${config.source}/`
  const inSource = files.map(({ path }) => path).filter((path) => path.startsWith(within))
  const sitePaths = inSource.map((path) => path.slice(within.length))
  const sources = files.map(({ path, text }) => sourceFile(path, text, modified))
  const own = sitePaths.flatMap((path) => /^_layouts\/(.*)\.[^.]*$/.exec(path)?.[1] ?? [])
  const layouts = [...own, ...(themeLayouts(config, '', '') ?? [])]
  const around = { layouts, titleFrom: headingToTitle(config, kramdownVersionOf(config.jekyllVersion, '')) }
  return siteOutcomes(sources, config, { now, machineZone: 'UTC', sitePaths, ...around })
}
