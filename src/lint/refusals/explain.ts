import { entriesOf, type Entry } from '../../frontmatter/entries'
import { readFrontMatter, type FrontMatter } from '../../frontmatter/frontMatter'
import { parseYaml, type YamlError } from '../../frontmatter/parseYaml'
import type { Span } from '../../text/span'
import { Repair } from '../repair'
import type { Finding, Fix, Page } from '../rule'
import type { Cause, RefusedLine } from './cause'
import { causes } from './causes'

/** More mistakes than these are not told at once. */
export const mostFindings = 20
/** How many lines above the place where YAML gave up its cause is looked for. */
const linesLookedAt = 30
/** How many characters are read again in all, so that a long front matter costs no more than a short one. */
const mostReadAgain = 150_000
/** A longer front matter gets YAML's own words for its first mistake, and no more. */
const largestExplained = 8 * 1024

/**
 * Why YAML refuses a front matter, mistake by mistake: each one's cause is found, repaired in a copy, and the copy read
 * again, so that one mistake does not hide the next. A cause counts only if its repair moves YAML past the line. What no
 * cause explains is told in YAML's own words, and ends the search; so does what `isOthers` to explain.
 */
export function* explain(page: Page, isOthers: (page: Page) => boolean): Generator<Finding> {
  const { text, frontMatter } = page
  const [first] = frontMatter.errors
  if (first && isLong(frontMatter)) return yield inItsOwnWords(first)
  const budget = { characters: mostReadAgain }
  let copy: Copy = { repair: Repair.none(text), frontMatter, budget }
  for (let count = 0; count < mostFindings; count += 1) {
    const error = copy.frontMatter.errors[0]
    if (!error) return
    const explained = explainError(copy, error)
    if (!explained) return yield copy.repair.toOriginal(inItsOwnWords(error))
    const { next } = explained
    const isLast = isOthers({ ...page, text: next.repair.text, frontMatter: next.frontMatter })
    const { fixes } = explained.finding
    const finding = { ...explained.finding, fixes: isLast ? fixes.map((fix) => ({ ...fix, isTried: true })) : fixes }
    yield copy.repair.toOriginal(finding)
    if (isLast) return
    copy = next
  }
}

/** True for a front matter that is too long to be read again and again. */
export function isLong({ borders }: FrontMatter): boolean {
  return borders !== undefined && borders.yaml.end - borders.yaml.start > largestExplained
}

/** The text with the mistakes found so far repaired. */
interface Copy {
  readonly repair: Repair
  readonly frontMatter: FrontMatter
  /** What may still be read again; all copies share it. */
  readonly budget: { characters: number }
}

interface Explained {
  readonly finding: Finding
  readonly next: Copy
}

function explainError(copy: Copy, error: YamlError): Explained | undefined {
  const { text } = copy.repair
  const entries = entriesOf(text, copy.frontMatter.borders!.yaml)
  const reach = Math.max(error.span.start, error.span.end - 1)
  const last = entries.findLastIndex(({ line }) => line.start <= reach)
  const above = Array.from({ length: Math.min(linesLookedAt, last + 1) }, (_, distance) => last - distance)
  const places = [...above, ...(last + 1 < entries.length ? [last + 1] : [])]
  const lines = places.map((index) => lineAt(text, entries, index))
  return explainBy(copy, error, likely, lines) ?? explainBy(copy, error, lastResorts, lines)
}

const likely = causes.filter(({ isLastResort }) => !isLastResort)
const lastResorts = causes.filter(({ isLastResort }) => isLastResort)

function explainBy(copy: Copy, error: YamlError, by: readonly Cause[], lines: readonly RefusedLine[]) {
  for (const line of lines) {
    const isAlone = by.some(({ needsNeighbours }) => !needsNeighbours) && isRefused(line)
    for (const cause of by) {
      const explained = isAlone || cause.needsNeighbours ? tryCause(copy, error, cause, line) : undefined
      if (explained) return explained
    }
  }
  return undefined
}

function lineAt(text: string, entries: readonly Entry[], index: number): RefusedLine {
  const entry = entries[index]!
  return { text, entry, value: text.slice(entry.value.start, entry.value.end), entries, index }
}

/** A cheap look at the line alone: one that YAML takes by itself is not the culprit. */
function isRefused({ text, entry }: RefusedLine): boolean {
  return parseYaml(text.slice(entry.line.start, entry.line.end).replace(/^ +/, '')).errors.length > 0
}

function tryCause(copy: Copy, error: YamlError, cause: Cause, line: RefusedLine): Explained | undefined {
  const diagnosis = cause.diagnose(line)
  if (!diagnosis) return undefined
  const cures = diagnosis.fixes.flatMap((fix) => cured(copy, error, line.entry.line, fix) ?? [])
  const [first] = cures
  if (!first) return undefined
  const fixes = cures.filter(({ next }) => leavesAsMuch(next, first.next)).map(({ fix }) => fix)
  return { finding: { ...diagnosis, id: cause.id, fixes }, next: first.next }
}

/** A repair beside the likeliest is one only if YAML stumbles over the same place next, or over none. */
function leavesAsMuch(other: Copy, first: Copy): boolean {
  const placeIn = ({ frontMatter: { errors }, repair }: Copy) => errors[0] && repair.placeOf(errors[0].span.start)
  return placeIn(other) === placeIn(first)
}

/** The copy after the fix, where that moves YAML past the line and past the error. */
function cured(copy: Copy, error: YamlError, line: Span, fix: Fix): { fix: Fix; next: Copy } | undefined {
  const repair = copy.repair.with(fix.edits)
  copy.budget.characters -= copy.frontMatter.borders!.yaml.end
  if (!repair || copy.budget.characters < 0) return undefined
  const frontMatter = readFrontMatter(repair.text)
  const growth = repair.text.length - copy.repair.text.length
  const next = frontMatter.errors[0]
  const isPast = next === undefined || next.span.start > Math.max(line.end, error.span.start) + growth
  return frontMatter.borders && isPast ? { fix, next: { ...copy, repair, frontMatter } } : undefined
}

function inItsOwnWords({ span, message }: YamlError): Finding {
  return { span, message: { key: 'yaml-error', args: { reason: message.replace(/\.$/, '') } }, fixes: [] }
}
