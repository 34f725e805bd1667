import { stringKeys, isTruthy, type ConfigValues } from './configValues'

/** The settings in `_config.yml` of the plugins that GitHub Pages forces. */
export interface PagesSettings {
  /** False if jekyll-optional-front-matter is disabled. */
  readonly takesBareMarkdown: boolean
  /** Which READMEs jekyll-readme-index uses as index pages: none, the ones without front matter, or all. */
  readonly readmeIndexes: 'none' | 'bare' | 'all'
  /** Where jekyll-titles-from-headings looks for titles: nowhere, in pages, or in pages and documents. */
  readonly headingTitles: 'none' | 'pages' | 'all'
  /** Whether jekyll-titles-from-headings removes the heading from the text. */
  readonly stripsTitles: boolean
}

/**
 * Reads the settings from the configuration. Their names are in each plugin's `generator.rb`
 * (https://github.com/benbalter).
 */
export function pagesSettings(values: ConfigValues): PagesSettings {
  const [bare, readme, titles] = ['optional_front_matter', 'readme_index', 'titles_from_headings'].map((key) =>
    stringKeys(values.get(key)),
  ) as [ConfigValues, ConfigValues, ConfigValues]
  const isOn = (settings: ConfigValues) => settings.get('enabled') !== false
  return {
    takesBareMarkdown: isOn(bare) && !isTruthy(values.get('require_front_matter')),
    readmeIndexes: isOn(readme) ? (readme.get('with_frontmatter') === true ? 'all' : 'bare') : 'none',
    headingTitles: isOn(titles) ? (titles.get('collections') === true ? 'all' : 'pages') : 'none',
    stripsTitles: isOn(titles) && titles.get('strip_title') === true,
  }
}
