import { expect } from 'chai'
import type { Value } from '../../../src/frontmatter/node'
import { valueToString } from '../../../src/frontmatter/valueToString'
import type { Config } from '../../../src/jekyll/config/config'
import { bodyOf, excerptOf } from '../../../src/jekyll/output/excerpt'
import type { Outcome } from '../../../src/jekyll/output/outcome'
import { shown } from './shown'

export const fixtures = 'test/fixtures/sites'
/** The time of the recorded builds, as in scripts/record/sites.rb. */
export const now = 1_717_243_200
export const modified = 1_700_000_000

type Recorded = Readonly<Record<string, object>>

/** The recorded build of a site: its files by kind and path, or the error that stopped it. */
export interface Built {
  readonly posts?: Recorded
  readonly documents?: Recorded
  readonly pages?: Recorded
  readonly files?: Recorded
  readonly error?: string
}

type TextOf = (path: string) => string | undefined

/** Asserts that our outcomes equal the recorded ones, for every file that Jekyll read and every one that we expect. */
export function expectBuilt(outcomes: readonly Outcome[], config: Config, built: Built, textOf: TextOf): void {
  const stops = config.errors.length > 0 || config.invalidKey !== undefined || outcomes.some(({ isFatal }) => isFatal)
  expect(stops, built.error ?? 'Jekyll does not stop').to.equal(built.error !== undefined)
  if (stops) return
  for (const kind of ['posts', 'documents', 'pages', 'files'] as const) {
    const recorded = kind === 'pages' || kind === 'files' ? reportedOnce(built, kind) : (built[kind] ?? {})
    const ours = outcomes.filter((outcome) => kindOf(outcome) === kind)
    const read = ours.filter((outcome) => recorded[outcome.path] || outcome.written || outcome.reason === 'overwritten')
    const facts = kind === 'pages' ? pageFacts : kind === 'files' ? address : documentFacts(config, textOf)
    expect(Object.fromEntries(read.map((outcome) => [outcome.path, facts(outcome)])), kind).to.deep.equal(recorded)
  }
}

/**
 * The recorded pages or files, without those that we report as another kind. If `include:` contains `_posts`, Jekyll
 * also reads posts as pages, and on GitHub Pages it keeps the original file next to a page without front matter. We
 * report each file once.
 */
function reportedOnce(built: Built, kind: 'pages' | 'files'): Recorded {
  const isOther = (path: string) => /(^|\/)_(posts|drafts)\//.test(path) || (kind === 'files' && built.pages?.[path])
  return Object.fromEntries(Object.entries(built[kind] ?? {}).filter(([path]) => !isOther(path)))
}

function kindOf({ kind }: Outcome) {
  if (kind === 'static') return 'files'
  return kind === 'page' ? 'pages' : kind === 'document' ? 'documents' : 'posts'
}

function address({ written, url, destination }: Outcome) {
  return { written, url, to: destination }
}

function pageFacts(outcome: Outcome) {
  const its = ['tags', 'categories', 'date'].flatMap((key): [string, Value][] =>
    outcome.data.has(key) ? [[`its ${key}`, outcome.data.get(key)!]] : [],
  )
  const data = new Map([...[...outcome.data].filter(([key]) => !made.includes(key as string)), ...its])
  const { title, layout } = outcome
  return { ...address(outcome), title: shown(title), layout: shown(layout), ...others(data) }
}

/** The properties of a page that do not depend on its front matter. */
const made = ['content', 'dir', 'name', 'path', 'url']

function documentFacts(config: Config, textOf: TextOf) {
  return (outcome: Outcome) => {
    const { date, title, layout, data } = outcome
    const lists = { tags: shown(data.get('tags') ?? []), categories: shown(data.get('categories') ?? []) }
    const named = { date: date?.toString(), title: shown(title), layout: shown(layout), ...lists }
    return { ...address(outcome), ...named, ...others(outcome.data), ...excerpt(outcome, config, textOf) }
  }
}

const usual = ['title', 'layout', 'tags', 'categories', 'date', 'slug', 'ext', 'draft', 'excerpt']

function others(data: ReadonlyMap<Value, Value>) {
  const rest = [...data].filter(([key]) => !usual.includes(key as string))
  const texts = rest.map(([key, value]): [string, string] => [valueToString(key), shown(value)])
  return rest.length === 0 ? {} : { data: Object.fromEntries(texts) }
}

function excerpt({ path, data, reason }: Outcome, config: Config, textOf: TextOf) {
  const text = textOf(path) ?? ''
  const isUnread = reason !== undefined && /refused|no-mapping|no-list|name-without/.test(reason)
  if (/\.ya?ml$/.test(path)) return { excerpt: shown(data.get('excerpt') ?? null) }
  const cut = isUnread ? undefined : excerptOf(text, data, config)
  if (cut === undefined) return { excerpt: 'nil' }
  if ('value' in cut) return { excerpt: shown(cut.value) }
  return cut.source === bodyOf(text) ? {} : { excerpt: cut.source }
}
