import { readFrontMatter } from '../frontmatter/frontMatter'
import type { PageKind } from '../jekyll/pageKind'
import { findProblems, type Found } from './findProblems'
import { isIgnored, readIgnores } from './ignores'
import { publication } from './publication'
import { isLong } from './refusals/explain'
import { applyEdits } from '../text/edit'
import type { Span } from '../text/span'
import type { Fix, Problem, Rule, Severity } from './rule'
import type { OnFailure } from './runRules'
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
  /** Counts what the reading takes, for who reads again and again. */
  readonly effort?: Effort
}

/** In characters that were read, about. */
export interface Effort {
  spent: number
}

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
  const { fixes: wanted = () => true } = options
  const found = yield* unfixedSteps(text, kind, onFailure, options)
  return found.map((each) => (wanted === 'none' || !wanted(each.problem.span) ? each.problem : each.withFixes()))
}

/** A problem, and the same with its fixes once somebody asks for them. */
export interface Unfixed {
  readonly problem: Problem
  withFixes(): Problem
}

/** `lint` for who asks for the fixes one by one. */
export function lintUnfixed(text: string, kind: PageKind, onFailure: OnFailure, options: LintOptions = {}): Unfixed[] {
  return atOnce(unfixedSteps(text, kind, onFailure, options))
}

function* unfixedSteps(text: string, kind: PageKind, onFailure: OnFailure, options: LintOptions): Steps<Unfixed[]> {
  const tellOnce = onceEach(onFailure)
  const problems = yield* allProblems(text, kind, tellOnce, options, options.fixes === 'none')
  const told = publication(text, options)
  const fixesOf = fixing(text, kind, tellOnce, options, problems)
  return problems.flatMap((each, index) => {
    const problem = told(problemOf(each))
    return problem ? { problem, withFixes: () => ({ ...problem, fixes: fixesOf(index) }) } : []
  })
}

function problemOf({ id, severity, span, message }: Found): Problem {
  return { id, severity, span, message, fixes: [] }
}

/** Gives the fixes of a problem that are offered, by its place among the problems. */
function fixing(
  text: string,
  kind: PageKind,
  onFailure: OnFailure,
  options: LintOptions,
  problems: readonly Found[],
): (index: number) => Fix[] {
  const triesFixes = problems.length > 0 && !isLong(readFrontMatter(text))
  const most = triesFixes ? triesFor(text, problems) : 0
  let tries = 0
  return (index) => {
    const { fixes, isBehindRepair } = problems[index]!
    const isTrusted = (fix: Fix, place: number) => place === 0 && !isBehindRepair && !fix.isTried
    return fixes.flatMap((fix, place) => offered(fix, index, isTrusted(fix, place)) ?? [])
  }

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
    if (!triesFixes || (tries += 1) > most) return isTrusted
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

/** Fewer for a long text, and for one with more findings than a person makes: a front matter is read again for each. */
function triesFor(text: string, { length }: readonly Problem[]): number {
  const { borders, errors } = readFrontMatter(text)
  const readAgain = borders && errors.length > 0 ? borders.yaml.end - borders.yaml.start : 0
  return Math.min(mostTries, mostTried / (text.length + (200 + readAgain) * length))
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
  const problems = yield* findProblems(text, kind, onFailure, options, isTrial)
  return problems
    .filter(({ id, span }) => severities[id] !== 'off' && !isIgnored(ignores, id, span))
    .map((problem) => ({ ...problem, severity: (severities[problem.id] as Severity | undefined) ?? problem.severity }))
    .sort((a, b) => a.span.start - b.span.start)
}
