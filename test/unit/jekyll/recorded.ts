import { expect } from 'chai'
import type { Value } from '../../../src/frontmatter/node'
import type { Config } from '../../../src/jekyll/config'
import type { Outcome } from '../../../src/jekyll/outcome'
import { shown } from './shown'

export const fixtures = 'test/fixtures/sites'
/** As in scripts/record/sites.rb. */
export const now = 1_717_243_200
export const modified = 1_700_000_000

/** What Jekyll made of a site: its posts by path, or why it stopped. */
export interface Built {
  readonly posts?: Readonly<Record<string, object>>
  readonly error?: string
}

/** Asserts that our outcomes are what Jekyll recorded, for every post that it read and every one that we would write. */
export function expectBuilt(outcomes: readonly Outcome[], config: Config, { posts = {}, error }: Built): void {
  const stops = config.errors.length > 0 || config.refusedKey !== undefined || outcomes.some(({ isFatal }) => isFatal)
  if (error !== undefined) expect(stops, `Jekyll stops: ${error}`).to.equal(true)
  const read = outcomes.filter((outcome) => posts[outcome.path] || outcome.written || outcome.reason === 'overwritten')
  expect(Object.fromEntries(read.map((outcome) => [outcome.path, facts(outcome)]))).to.deep.equal(posts)
  if (error === undefined) expect(stops, 'Jekyll does not stop').to.equal(false)
}

function facts({ written, date, url, title, layout, tags, categories }: Outcome) {
  const lists = { tags: shown([...tags] as Value[]), categories: shown([...categories] as Value[]) }
  return { written, date: date?.toString(), url, title: shown(title), layout: shown(layout), ...lists }
}
