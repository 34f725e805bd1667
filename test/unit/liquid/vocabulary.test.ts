import { expect } from 'chai'
import { complete } from '../../../src/complete/complete'
import { liquidBlocks } from '../../../src/jekyll/liquidBlocks'
import { pluginTags } from '../../../src/jekyll/config/pluginTags'
import { jekyllLanguage } from '../../../src/liquid/jekyllLanguage'
import { ownTags } from '../../../src/liquid/analyze/ownTags'
import { Site } from '../../../src/site/site'

describe('completion of Liquid offers', () => {
  it('every filter', () => {
    expect(labelsAt('{{ page.title | ')).to.have.members([...jekyllLanguage.filters.keys()])
  })

  it('the most used filters first', () => {
    const first = labelsAt('{{ page.title | ').slice(0, 30)
    expect(first.slice(0, 3)).to.deep.equal(['relative_url', 'absolute_url', 'date'])
    expect(first.at(-1)).to.equal('jsonify')
  })

  it('every tag, except those of plugins that the site does not use', () => {
    const ofPlugins: readonly string[] = Object.values(pluginTags).flat()
    const tags = [...jekyllLanguage.tags.keys()].filter((name) => !ofPlugins.includes(name))
    expect(labelsAt('{% ')).to.have.members(tags)
  })

  it('the parts of a block within it', () => {
    expect(labelsAt('{% for post in site.posts %}{% ').slice(0, 4)).to.deep.equal([
      'endfor',
      'else',
      'break',
      'continue',
    ])
    expect(labelsAt('{% case page.title %}{% ').slice(0, 3)).to.deep.equal(['endcase', 'when', 'else'])
  })
})

describe('the table of tags', () => {
  it('has the same blocks as Jekyll closes in an excerpt', () => {
    const blocks = Object.keys(ownTags).filter((name) => ownTags[name]?.isBlock)
    expect(blocks).to.have.members([...liquidBlocks])
  })
})

function labelsAt(liquid: string): string[] {
  const text = `---\ntitle: A\n---\n${liquid}`
  const surroundings = { now: 0, machineZone: 'UTC', sitePathInWorkspace: '' }
  const { completions } = complete(text, text.length, '_posts/2024-05-01-a.md', new Site(), surroundings)
  return completions.map(({ label }) => label)
}
