import { stringKeys, truth, type Values } from './configValues'

/** What `_config.yml` tells the plugins that GitHub Pages forces. */
export interface PagesSettings {
  /** False where jekyll-optional-front-matter is switched off. */
  readonly takesBareMarkdown: boolean
  /** Of which READMEs jekyll-readme-index makes index pages: of none, of those without front matter, or of all. */
  readonly readmeIndexes: 'none' | 'bare' | 'all'
  /** Where jekyll-titles-from-headings looks for titles: nowhere, in pages, or in documents too. */
  readonly headingTitles: 'none' | 'pages' | 'all'
  /** Whether it takes the heading out of the text. */
  readonly stripsTitles: boolean
}

/** Reads the settings; their names stand in each plugin's `generator.rb` (https://github.com/benbalter). */
export function pagesSettings(values: Values): PagesSettings {
  const [bare, readme, titles] = ['optional_front_matter', 'readme_index', 'titles_from_headings'].map((key) =>
    stringKeys(values.get(key)),
  ) as [Values, Values, Values]
  const isOn = (settings: Values) => settings.get('enabled') !== false
  return {
    takesBareMarkdown: isOn(bare) && !truth(values.get('require_front_matter')),
    readmeIndexes: isOn(readme) ? (readme.get('with_frontmatter') === true ? 'all' : 'bare') : 'none',
    headingTitles: isOn(titles) ? (titles.get('collections') === true ? 'all' : 'pages') : 'none',
    stripsTitles: isOn(titles) && titles.get('strip_title') === true,
  }
}
