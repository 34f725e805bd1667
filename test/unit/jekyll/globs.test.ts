import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { fnmatch, globMatches } from '../../../src/ruby/fnmatch'

type Row = readonly [pattern: string, path: string, matches: boolean]

// Recorded from Ruby by `scripts/record/globs.rb`.
const recorded = JSON.parse(readFileSync('test/fixtures/jekyll/globs.json', 'utf8')) as Record<string, readonly Row[]>

describe('patterns with wildcards', () => {
  it('match whole paths like Ruby', () => expectSame(recorded['fnmatch']!, fnmatch))

  it('match the parts of paths like Ruby', () => expectSame(recorded['glob']!, globMatches))

  it('use only the first of thousands of alternatives', () => {
    expect(globMatches(`${'{a,b}'.repeat(400)}`, 'a'.repeat(400))).to.equal(true)
    expect(globMatches(`${'{a,b}'.repeat(400)}`, 'b'.repeat(400))).to.equal(false)
  })
})

function expectSame(rows: readonly Row[], matches: (pattern: string, path: string) => boolean): void {
  expect(rows.map(([pattern, path]) => [pattern, path, matches(pattern, path)])).to.deep.equal(rows)
}
