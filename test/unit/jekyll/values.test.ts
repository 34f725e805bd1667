import { expect } from 'chai'
import { readFrontMatter } from '../../../src/frontmatter/frontMatter'
import { load } from '../../../src/frontmatter/valueOf'
import { parseTime } from '../../../src/ruby/parseTime'
import { zoneOf } from '../../../src/ruby/zone'
import { shown } from './shown'
import recordedDates from '../../fixtures/jekyll/dates.json'
import recordedValues from '../../fixtures/jekyll/values.json'

/** Documents that our YAML library reads differently from libyaml. Real posts do not contain them. */
const knownDifferences: Readonly<Record<string, string>> = {
  '*a: b\n': 'libyaml ends the name of an alias at the colon',
  'a: ["b"#c\n]\n': 'libyaml reads a # after quotes as a comment, also between brackets',
  'v: [?a]\n': 'libyaml reads a question mark between brackets as the indicator of a key',
}

describe('values are read like SafeYAML does', () => {
  for (const [document, expected] of recordedValues as [string, string][])
    it(JSON.stringify(document), () => {
      const ours = loaded(`---\n${document}---\n`)
      expect(ours === expected).to.equal(!(document in knownDifferences), `${ours} is not ${expected}`)
    })
})

describe("dates are read like Ruby's Time.parse does", () => {
  for (const [zone, dates] of Object.entries(
    recordedDates.zones as unknown as Record<string, [string, string | null][]>,
  ))
    it(`${dates.length} dates in ${zone}`, () => {
      const ours = dates.map(([text]) => [text, parseTime(text, zoneOf(zone), recordedDates.now)?.toString() ?? null])
      expect(ours).to.deep.equal(dates)
    })
})

function loaded(text: string): string {
  const { borders, root, errors } = readFrontMatter(text)
  if (!borders) return 'no front matter'
  if (errors.length > 0) return 'refused'
  if (!root) return 'nil'
  const { value, isRefused } = load(root)
  return isRefused ? 'refused' : shown(value)
}
