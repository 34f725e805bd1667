import { expect } from 'chai'
import type { Value } from '../../../src/frontmatter/node'
import { textOfValue } from '../../../src/frontmatter/textOfValue'
import type { Config } from '../../../src/jekyll/config'
import { bodyOf, excerptOf } from '../../../src/jekyll/excerpt'
import type { Outcome } from '../../../src/jekyll/outcome'
import { shown } from './shown'

export const fixtures = 'test/fixtures/sites'
/** As in scripts/record/sites.rb. */
export const now = 1_717_243_200
export const modified = 1_700_000_000

type Told = Readonly<Record<string, object>>

/** What Jekyll made of a site: its files by kind and path, or why it stopped. */
export interface Built {
  readonly posts?: Told
  readonly documents?: Told
  readonly pages?: Told
  readonly files?: Told
  readonly error?: string
}

type TextOf = (path: string) => string | undefined

/** Asserts that our outcomes are what Jekyll recorded, for every file that it read and every one that we would write. */
export function expectBuilt(outcomes: readonly Outcome[], config: Config, built: Built, textOf: TextOf): void {
  const stops = config.errors.length > 0 || config.refusedKey !== undefined || outcomes.some(({ isFatal }) => isFatal)
  expect(stops, built.error ?? 'Jekyll does not stop').to.equal(built.error !== undefined)
  if (stops) return
  for (const kind of ['posts', 'documents', 'pages', 'files'] as const) {
    const told = kind === 'pages' || kind === 'files' ? toldOnce(built, kind) : (built[kind] ?? {})
    const ours = outcomes.filter((outcome) => kindOf(outcome) === kind)
    const read = ours.filter((outcome) => told[outcome.path] || outcome.written || outcome.reason === 'overwritten')
    const facts = kind === 'pages' ? pageFacts : kind === 'files' ? address : documentFacts(config, textOf)
    expect(Object.fromEntries(read.map((outcome) => [outcome.path, facts(outcome)])), kind).to.deep.equal(told)
  }
}

/**
 * Jekyll takes posts for pages, too, where `include:` has `_posts`, and on GitHub Pages keeps the original beside a page
 * without front matter; we tell of each file once.
 */
function toldOnce(built: Built, kind: 'pages' | 'files'): Told {
  const isTold = (path: string) => /(^|\/)_(posts|drafts)\//.test(path) || (kind === 'files' && built.pages?.[path])
  return Object.fromEntries(Object.entries(built[kind] ?? {}).filter(([path]) => !isTold(path)))
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

/** What a page has of its own, whatever its front matter says. */
const made = ['content', 'dir', 'name', 'path', 'url']

function documentFacts(config: Config, textOf: TextOf) {
  return (outcome: Outcome) => {
    const { date, title, layout, data } = outcome
    const lists = { tags: shown(data.get('tags') ?? []), categories: shown(data.get('categories') ?? []) }
    const told = { date: date?.toString(), title: shown(title), layout: shown(layout), ...lists }
    return { ...address(outcome), ...told, ...others(outcome.data), ...excerpt(outcome, config, textOf) }
  }
}

const usual = ['title', 'layout', 'tags', 'categories', 'date', 'slug', 'ext', 'draft', 'excerpt']

function others(data: ReadonlyMap<Value, Value>) {
  const rest = [...data].filter(([key]) => !usual.includes(key as string))
  const texts = rest.map(([key, value]): [string, string] => [textOfValue(key), shown(value)])
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
