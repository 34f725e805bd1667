import type { Config } from '../jekyll/config/config'
import { kramdownOptions } from '../jekyll/config/kramdownOptions'
import type { KramdownVersion } from '../jekyll/config/kramdownVersion'
import { renderStrippedText } from '../kramdown/renderStrippedText'

/**
 * Returns a function that makes a title from a heading as jekyll-titles-from-headings does: the heading's HTML without
 * tags, white space and footnotes (`strip_markup` of https://github.com/benbalter/jekyll-titles-from-headings).
 */
export function headingToTitle(config: Config, version: KramdownVersion): (heading: string) => string {
  return (heading) =>
    renderStrippedText(heading, { version, ...kramdownOptions(config) })
      .replace(/[ \t\r\n\f\v]+/g, ' ')
      .trim()
      .replace(/\[\^[^\]]*\]/g, '')
}
