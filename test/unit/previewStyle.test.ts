import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'

describe('the preview style', () => {
  for (const name of readdirSync('media').filter((each) => each.endsWith('.css')))
    it(`has no rule in ${name} that could match without the mark of a Jekyll page`, () => {
      const css = readFileSync(`media/${name}`, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '')
      const selectors = [...css.matchAll(/([^{}]+)\{/g)].flatMap((match) => match[1]!.split(/,(?![^(]*\))/))
      expect(selectors.length).to.be.greaterThan(0)
      for (const selector of selectors)
        expect(selector.trim()).to.match(/^(\.vscode-high-contrast\s+)?\.jekyll-posts\s+~ /, selector)
    })
})
