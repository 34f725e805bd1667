import { expect } from 'chai'
import { readConfig } from '../../../src/jekyll/config/config'
import type { KeyEntries, Theme } from '../../../src/jekyll/themes/theme'
import { findTheme } from '../../../src/jekyll/themes/themeOf'
import { themes } from '../../../src/jekyll/themes/themes'
import { allNames, themeKeys } from '../../../src/jekyll/themes/vocabulary'
import { Site } from '../../../src/site/site'

/** The settings of a site, and the repository of its theme. */
const choices: readonly (Partial<Record<'config' | 'gemfile' | 'lock', string>> & { theme: string | undefined })[] = [
  { config: 'theme: minima', theme: 'jekyll/minima' },
  { config: 'theme: " Minima "', theme: 'jekyll/minima' },
  { config: 'theme: minimal-mistakes-jekyll', theme: 'mmistakes/minimal-mistakes' },
  { config: 'theme: "jekyll-theme-chirpy"', theme: 'cotes2020/jekyll-theme-chirpy' },
  { config: 'theme: just-the-docs', theme: 'just-the-docs/just-the-docs' },
  { config: 'theme: beautiful-jekyll-theme', theme: 'daattali/beautiful-jekyll' },
  { config: 'theme: jekyll-theme-hydejack-pro', theme: 'hydecorp/hydejack' },
  { config: 'theme: jekyll-theme-cayman', theme: 'pages-themes/cayman' },
  { config: 'theme: a-theme-of-their-own', theme: undefined },
  { config: 'theme: [minima]', theme: undefined },
  { config: 'theme:', theme: undefined },
  { config: 'remote_theme: mmistakes/minimal-mistakes', theme: 'mmistakes/minimal-mistakes' },
  { config: 'remote_theme: "mmistakes/minimal-mistakes@4.26.2"', theme: 'mmistakes/minimal-mistakes' },
  { config: 'remote_theme: Alshedivat/al-folio@main', theme: 'alshedivat/al-folio' },
  { config: 'remote_theme: https://github.com/hydecorp/hydejack', theme: 'hydecorp/hydejack' },
  { config: 'remote_theme: someone/minimal-mistakes', theme: undefined },
  { config: 'theme: minima\nremote_theme: just-the-docs/just-the-docs', theme: 'just-the-docs/just-the-docs' },
  { gemfile: 'gem "minima", "~> 2.5"', theme: 'jekyll/minima' },
  { gemfile: "  gem('jekyll-theme-chirpy')", theme: 'cotes2020/jekyll-theme-chirpy' },
  { gemfile: '# gem "minima"\ngem "minima-plus"', theme: undefined },
  { config: 'theme: a-theme-of-their-own', gemfile: 'gem "minima"', theme: undefined },
  {
    lock: 'GEM\n  specs:\n\nDEPENDENCIES\n  jekyll (~> 4.3)\n  just-the-docs (= 0.10.0)\n',
    theme: 'just-the-docs/just-the-docs',
  },
  { lock: 'GEM\r\n\r\nDEPENDENCIES\r\n  jekyll\r\n  minima!\r\n', theme: 'jekyll/minima' },
  // GitHub Pages depends on minima, but that does not make it the site's theme.
  {
    lock: 'GEM\n  specs:\n    github-pages (232)\n      minima (= 2.5.1)\n    minima (2.5.1)\n\nDEPENDENCIES\n  github-pages\n',
    theme: undefined,
  },
  { theme: undefined },
]

describe('the theme of a site', () => {
  for (const { theme, ...texts } of choices) {
    it(`${JSON.stringify(texts)}: ${theme ?? 'none'}`, () => {
      const { config = '', gemfile = '', lock = '' } = texts
      expect(findTheme(readConfig(config), gemfile, lock)?.repository).to.equal(theme)
    })
  }

  it('follows the configuration', () => {
    const site = new Site()
    site.configure('theme: minima')
    expect([site.theme?.repository, site.names.layouts.includes('home')]).to.deep.equal(['jekyll/minima', true])
    site.configure('')
    expect([site.theme, site.names.layouts]).to.deep.equal([undefined, []])
  })

  it('provides no layouts if it is only in the Gemfile', () => {
    const site = new Site()
    site.configure('', 'gem "minima"')
    expect([site.theme?.repository, site.names.layouts]).to.deep.equal(['jekyll/minima', []])
  })
})

for (const theme of themes) {
  describe(`theme: ${theme.repository}`, () => {
    it('has layouts with plain names, each once', () => {
      const names = allNames(theme.layouts)
      expect(names).to.have.lengthOf.above(0)
      expectOnce(names)
      for (const name of names) expect(name).to.match(/^[a-z_-]+(?:\/[a-z_-]+)?$/)
    })

    it('has each key once, with a type and a sentence', () => {
      const keys = themeKeys(theme)
      expectOnce(keys.map(({ name }) => name))
      for (const { name } of keys) expect(name).to.match(/^[a-z_-]+$/)
      for (const [types, description] of theme.keys.flatMap((group) => entriesIn(group.keys))) {
        for (const type of types.split(' or '))
          expect(type).to.be.oneOf(['text', 'number', 'boolean', 'date', 'path', 'list', 'mapping'])
        expect(description).to.match(/\.$/)
      }
    })

    it('has plain classes and includes, each once', () => {
      const classes = allNames(theme.classes)
      const includes = theme.includes.flatMap((group) => Object.keys(group.includes))
      expectOnce(classes)
      expectOnce(includes)
      for (const name of classes) expect(name).to.match(/^[a-z][\w-]*$/)
      for (const name of includes) expect(name).to.match(/^[\w-]+(?:\/[\w-]+)*(?:\.[\w-]+)*$/)
    })

    it('has a source for each part', () => {
      for (const source of sourcesOf(theme)) expect(source).to.match(/^(?:[\w.-]+:)?[\w.-]+(?:\/[\w.-]+)*$/)
    })
  })
}

function expectOnce(names: readonly string[]): void {
  expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([])
}

/** The entries of keys, including those of their fields. */
function entriesIn(keys: KeyEntries): (readonly [types: string, description: string])[] {
  return Object.values(keys).flatMap(([types, description, fields]) => [
    [types, description] as const,
    ...entriesIn(fields ?? {}),
  ])
}

function sourcesOf({ keys, layouts, includes, classes }: Theme): string[] {
  return [...keys, ...layouts, ...includes, ...classes].map(({ source }) => source)
}
