import type { Config } from '../jekyll/config'
import { kramdownOptions } from '../jekyll/kramdownOptions'
import type { KramdownVersion } from '../jekyll/kramdownVersion'
import { strippedText } from '../kramdown/strippedText'

/**
 * Returns the title from a heading as jekyll-titles-from-headings does: its HTML without tags, white space and
 * footnotes (`strip_markup` of https://github.com/benbalter/jekyll-titles-from-headings).
 */
export function titleFrom(config: Config, version: KramdownVersion): (heading: string) => string {
  return (heading) =>
    strippedText(heading, { version, ...kramdownOptions(config) })
      .replace(/[ \t\r\n\f\v]+/g, ' ')
      .trim()
      .replace(/\[\^[^\]]*\]/g, '')
}
