import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'

/** Matches the beginning of a rule for pages of a Jekyll site, which may also name a theme of the editor or of the site. */
const marked = /^(?:\.vscode-[a-z-]+(?::not\(\.vscode-[a-z-]+\))?\s+)?\.jekyll-posts(?:\.is-[a-z]+)?\s+~ /

describe('the style sheets of the preview', () => {
  for (const name of readdirSync('media').filter((each) => each.endsWith('.css')))
    it(`have no rule in ${name} that could match in other Markdown files`, () => {
      const rules = rulesIn(readFileSync(`media/${name}`, 'utf8').replaceAll(/\/\*[^]*?\*\//g, ''))
      expect(rules.length).to.be.greaterThan(0)
      for (const { selector, isNested } of rules) expect(selector).to.match(isNested ? /^&/ : marked, selector)
    })
})

/** Every selector of a style sheet, and whether it is nested in another rule. */
function rulesIn(css: string): { readonly selector: string; readonly isNested: boolean }[] {
  let depth = 0
  return [...css.matchAll(/([^{};]+)\{|\}/g)].flatMap(([, selectors]) => {
    if (selectors === undefined) depth -= 1
    else depth += 1
    const isNested = depth > 1
    return (selectors?.split(/,(?![^(]*\))/) ?? []).map((selector) => ({ selector: selector.trim(), isNested }))
  })
}
