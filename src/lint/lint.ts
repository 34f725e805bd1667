import { readFrontMatter } from '../frontmatter/frontMatter'
import type { PageKind } from '../jekyll/output/pageKind'
import { findProblems, type FoundProblem } from './findProblems'
import { isIgnored, readIgnores } from './ignores'
import { adjustToPublication } from './adjustToPublication'
import { isTooLong } from './yamlErrors/explainErrors'
import { applyEdits } from '../text/edit'
import type { Span } from '../text/span'
import type { Fix, Problem, Rule, Severity } from './rule'
import type { OnFailure } from './runRules'
import type { SiteContext } from './siteContext'
import { runSteps, type Steps } from '../text/steps'
import { withFollowUpFixes } from './withFollowUpFixes'

/** The file's path and site, and the options that select problems and fixes. */
export interface LintOptions {
  /** The path, relative to the site's folder. Without it, rules about file names report nothing. */
  readonly path?: string | undefined
  /** The site that contains the file. Without it, rules about the site report nothing. */
  readonly site?: SiteContext | undefined
  /** Severities that replace the rules' own, by rule id; `off` turns a rule off. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** The rules to run; all of them if absent. */
  readonly rules?: readonly Rule[]
  /**
   * The spans of the problems whose fixes are needed; all if absent. Computing fixes is slow, because some are tried
   * on the whole text.
   */
  readonly fixes?: 'none' | ((span: Span) => boolean)
  /** The effort of this call is added to it. */
  readonly effort?: Effort
}

/** The effort of linting: approximately the number of characters that were read. */
export interface Effort {
  spent: number
}

/** The most fixes that are tried on one text. */
const mostTries = 40
/** The most characters that all tried fixes may read together. Each try reads the whole text. */
const mostTried = 400_000

/**
 * Returns the problems of one file in the order of its text, without those that a comment turns off. If a rule
 * throws, only its own findings are lost, and `onFailure` is called.
 */
export function lint(text: string, kind: PageKind, onFailure: OnFailure, options: LintOptions = {}): Problem[] {
  return runSteps(lintSteps(text, kind, onFailure, options))
}

/** Does the work of `lint` in steps, so that the caller can pause or stop between them. */
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

/** A problem whose fixes are computed on request. */
export interface LazyProblem {
  /** The problem without fixes. */
  readonly problem: Problem
  withFixes(): Problem
}

/** Returns the same problems as `lint`, but computes the fixes of each problem on request. */
export function lintLazily(
  text: string,
  kind: PageKind,
  onFailure: OnFailure,
  options: LintOptions = {},
): LazyProblem[] {
  return runSteps(unfixedSteps(text, kind, onFailure, options))
}

function* unfixedSteps(text: string, kind: PageKind, onFailure: OnFailure, options: LintOptions): Steps<LazyProblem[]> {
  const reportOnce = oncePerRule(onFailure)
  const problems = yield* allProblems(text, kind, reportOnce, options, options.fixes === 'none')
  const adjust = adjustToPublication(text, options)
  const fixesOf = fixFinder(text, kind, reportOnce, options, problems)
  return problems.flatMap((each) => {
    const problem = adjust(withoutFixes(each))
    return problem ? { problem, withFixes: () => ({ ...problem, fixes: fixesOf(each) }) } : []
  })
}

function withoutFixes({ id, severity, safe, span, message }: FoundProblem): Problem {
  return { id, severity, ...(safe && { safe }), span, message, fixes: [] }
}

/** Returns a function that computes the fixes to offer for a problem. */
function fixFinder(
  text: string,
  kind: PageKind,
  onFailure: OnFailure,
  options: LintOptions,
  problems: readonly FoundProblem[],
): (problem: FoundProblem) => Fix[] {
  const triesFixes = problems.length > 0 && !isTooLong(readFrontMatter(text))
  const most = triesFixes ? triesFor(text, problems) : 0
  let tries = 0
  return (problem) => {
    const isTrusted = (fix: Fix, place: number) => place === 0 && !problem.isInRepairedText && !fix.needsVerification
    return problem.fixes.flatMap((fix, place) => offered(fix, problem, isTrusted(fix, place)) ?? [])
  }

  function offered(fix: Fix, problem: FoundProblem, isTrusted: boolean): Fix | undefined {
    if (bringsNone(fix, problem, isTrusted)) return fix
    const check = (fixed: string) =>
      newProblems(runSteps(allProblems(fixed, kind, onFailure, options, false)), problems, problem)
    const whole = fix.includesFollowUps ? withFollowUpFixes(text, fix, check) : undefined
    return whole && bringsNone(whole, problem, false) ? whole : undefined
  }

  /**
   * Whether a fix adds no problem. A trusted fix may add a hint. When enough fixes were tried, only trusted ones are
   * offered. A fix is trusted if it is the first fix of its problem, the problem was found in the original text, and
   * the fix does not need verification.
   */
  function bringsNone({ edits, path = options.path }: Fix, problem: FoundProblem, isTrusted: boolean): boolean {
    if (!triesFixes || (tries += 1) > most) return isTrusted
    const fixed = applyEdits(text, edits)
    if (fixed === undefined) return false
    const after = runSteps(allProblems(fixed, kind, onFailure, { ...options, path }, true))
    return newProblems(after, problems, problem).every(({ severity }) => isTrusted && isMild(severity))
  }
}

/**
 * The problems of a fixed text that the original did not have. If the fixed problem still exists, it is one of them.
 */
function newProblems(
  after: readonly FoundProblem[],
  before: readonly FoundProblem[],
  fixed: FoundProblem,
): FoundProblem[] {
  const left = before.filter((other) => other !== fixed).map(({ id }) => id)
  return after.filter(({ id }) => !left.includes(id) || !left.splice(left.indexOf(id), 1))
}

/** Whether the severity means that Jekyll works as intended. */
function isMild(severity: Severity): boolean {
  return severity === 'hint' || severity === 'information'
}

/** Returns a callback that reports each rule once. A rule that throws does so again for every fix that is tried. */
function oncePerRule(onFailure: OnFailure): OnFailure {
  const reported = new Set<string>()
  return (rule, error) => {
    if (!reported.has(rule)) onFailure(rule, error)
    reported.add(rule)
  }
}

/**
 * The number of fixes to try. It is smaller for a long text and for many problems, because the front matter is read
 * again for each problem.
 */
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
): Steps<FoundProblem[]> {
  const { severities = {} } = options
  const ignores = readIgnores(text)
  const problems = yield* findProblems(text, kind, onFailure, options, isTrial)
  return problems
    .filter(({ id, span }) => severities[id] !== 'off' && !isIgnored(ignores, id, span))
    .map((problem) => ({ ...problem, severity: (severities[problem.id] as Severity | undefined) ?? problem.severity }))
    .sort((a, b) => a.span.start - b.span.start)
}
