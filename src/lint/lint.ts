import { readFrontMatter } from '../frontmatter/frontMatter'
import type { PageKind } from '../jekyll/pageKind'
import { pageOf, type PageInSteps } from './page'
import { isIgnored, readIgnores } from './ignores'
import { publication } from './publication'
import { isLong } from './refusals/explain'
import { Repair } from './repair'
import { applyEdits } from '../text/edit'
import type { Span } from '../text/span'
import type { Fix, Page, Problem, Rule, Severity } from './rule'
import { rules } from './rules'
import { runRules, type OnFailure } from './runRules'
import type { SiteFacts } from './siteFacts'
import { atOnce, type Steps } from '../text/steps'
import { withAnswers } from './withAnswers'

export interface LintOptions {
  /** Relative to the site's folder; rules about file names stay silent without it. */
  readonly path?: string | undefined
  readonly site?: SiteFacts | undefined
  /** By rule id: another severity than the rule's own, or `off`. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  readonly rules?: readonly Rule[]
  /** Whose fixes will be asked for, by place: some must be tried on the whole text. Everybody's where nothing is said. */
  readonly fixes?: 'none' | ((span: Span) => boolean)
}

/** How often a text is read anew with its borders and YAML repaired; each of the two can hide the other. */
const mostRepairs = 6

/** How many fixes are tried, and how many characters that may be in all: each try takes the whole text. */
const mostTries = 40
const mostTried = 400_000

/**
 * The problems of one file, in the order of its text; those that a comment silences are left out. A rule that throws
 * costs its own findings only, and `onFailure` hears of it.
 */
export function lint(text: string, kind: PageKind, onFailure: OnFailure, options: LintOptions = {}): Problem[] {
  return atOnce(lintSteps(text, kind, onFailure, options))
}

/** `lint` in steps: a long text may be left between two of them. Fixes are tried in one step each. */
export function* lintSteps(
  text: string,
  kind: PageKind,
  onFailure: OnFailure,
  options: LintOptions = {},
): Steps<Problem[]> {
  const tellOnce = onceEach(onFailure)
  const problems = yield* allProblems(text, kind, tellOnce, options, options.fixes === 'none')
  const told = publication(text, options)
  return withFixes(text, kind, tellOnce, options, problems).flatMap((problem) => told(problem) ?? [])
}

/** The problems with the fixes that are asked for. */
function withFixes(
  text: string,
  kind: PageKind,
  onFailure: OnFailure,
  options: LintOptions,
  problems: readonly Found[],
): Problem[] {
  const { fixes: wanted = () => true } = options
  const triesFixes = problems.length > 0 && !isLong(readFrontMatter(text))
  let tries = 0
  return problems.map(({ isBehindRepair, ...problem }, index) => {
    if (wanted === 'none' || !wanted(problem.span)) return { ...problem, fixes: [] }
    const isTrusted = (fix: Fix, place: number) => place === 0 && !isBehindRepair && !fix.isTried
    const fixes = problem.fixes.flatMap((fix, place) => offered(fix, index, isTrusted(fix, place)) ?? [])
    return { ...problem, fixes }
  })

  function offered(fix: Fix, index: number, isTrusted: boolean): Fix | undefined {
    if (bringsNone(fix, index, isTrusted)) return fix
    const check = (fixed: string) =>
      broughtBy(atOnce(allProblems(fixed, kind, onFailure, options, false)), problems, index)
    const whole = fix.takesAnswers ? withAnswers(text, fix, check) : undefined
    return whole && bringsNone(whole, index, false) ? whole : undefined
  }

  /**
   * A fix is not offered where it would bring findings; a hint that comes to light may, where the fix is trusted. Once
   * enough were tried it counts whether it is trusted: not what is not the likeliest repair, was made for a repaired
   * text, or hangs on others.
   */
  function bringsNone({ edits, path = options.path }: Fix, index: number, isTrusted: boolean): boolean {
    if (!triesFixes || (tries += 1) > triesFor(text, problems)) return isTrusted
    const fixed = applyEdits(text, edits)
    if (fixed === undefined) return false
    const after = atOnce(allProblems(fixed, kind, onFailure, { ...options, path }, true))
    return broughtBy(after, problems, index).every(({ severity }) => isTrusted && isMild(severity))
  }
}

/** The findings of a fixed text that were not there before, but for the one that is fixed. */
function broughtBy(after: readonly Found[], problems: readonly Found[], index: number): Found[] {
  const left = problems.filter((_, other) => other !== index).map(({ id }) => id)
  return after.filter(({ id }) => !left.includes(id) || !left.splice(left.indexOf(id), 1))
}

/** Whether nothing that Jekyll does is wrong. */
function isMild(severity: Severity): boolean {
  return severity === 'hint' || severity === 'information'
}

/** Trials meet a rule that throws again and again. */
function onceEach(onFailure: OnFailure): OnFailure {
  const told = new Set<string>()
  return (rule, error) => {
    if (!told.has(rule)) onFailure(rule, error)
    told.add(rule)
  }
}

/** Fewer for a long text, and for one with more findings than a person makes. */
function triesFor({ length }: string, problems: readonly Problem[]): number {
  return Math.min(mostTries, mostTried / (length + 200 * problems.length))
}

function* allProblems(
  text: string,
  kind: PageKind,
  onFailure: OnFailure,
  options: LintOptions,
  isTrial: boolean,
): Steps<Found[]> {
  const { severities = {} } = options
  const ignores = readIgnores(text)
  const problems = yield* found(text, kind, onFailure, options, isTrial)
  return problems
    .filter(({ id, span }) => severities[id] !== 'off' && !isIgnored(ignores, id, span))
    .map((problem) => ({ ...problem, severity: (severities[problem.id] as Severity | undefined) ?? problem.severity }))
    .sort((a, b) => a.span.start - b.span.start)
}

interface Found extends Problem {
  /** True where the text had to be repaired for the rule to see it. */
  readonly isBehindRepair: boolean
}

/** Reads the text, and again with what hides the rest repaired, until nothing does. */
function* found(
  text: string,
  kind: PageKind,
  onFailure: OnFailure,
  options: LintOptions,
  isTrial: boolean,
): Steps<Found[]> {
  const { severities = {}, path, site } = options
  const used = (options.rules ?? rules).filter(({ id }) => severities[id] !== 'off')
  const check = (page: Page, hidesOthers: boolean) => {
    const asked = used.filter((rule) => (rule.hidesOthers ?? false) === hidesOthers)
    return runRules(asked, page, onFailure)
  }

  const problems: Found[] = []
  let repair = Repair.none(text)
  let page = pageOf(text, kind, path, site, isTrial)
  for (let count = 0; count < mostRepairs; count += 1) {
    const hiding = yield* check(page, true)
    const repaired = repair.after(hiding)
    const isLast = !repaired || count === mostRepairs - 1 || isLong(page.frontMatter)
    const isBehindRepair = page.text !== text
    problems.push(...hiding.map((problem) => ({ ...repair.toOriginal(problem), isBehindRepair })))
    if (isLast) break
    repair = repaired
    page = pageOf(repair.text, kind, path, site, isTrial)
  }
  if (page.frontMatter.errors.length > 0) return problems
  const isBehindRepair = page.text !== text
  yield* readAhead(page)
  const others = yield* check(page, false)
  return [...problems, ...others.map((problem) => ({ ...repair.toOriginal(problem), isBehindRepair }))]
}

function* readAhead(page: PageInSteps): Steps<void> {
  try {
    yield* page.readAhead()
  } catch {
    // The rules that need what cannot be read fail in their turn, and are reported.
  }
}
