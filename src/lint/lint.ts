import { readFrontMatter } from '../frontmatter/frontMatter'
import type { PageKind } from '../jekyll/pageKind'
import { isIgnored, readIgnores } from './ignores'
import { Repair } from './repair'
import type { Page, Problem, Rule, Severity } from './rule'
import { rules } from './rules'
import type { SiteFacts } from './siteFacts'

/** Told of a rule that threw. */
export type OnFailure = (rule: string, error: unknown) => void

export interface LintOptions {
  /** Relative to the site's folder; rules about file names stay silent without it. */
  readonly path?: string | undefined
  readonly site?: SiteFacts | undefined
  /** By rule id: another severity than the rule's own, or `off`. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  readonly rules?: readonly Rule[]
}

/** How often a text is read anew with its borders and YAML repaired; each of the two can hide the other. */
const mostRepairs = 4

/**
 * The problems of one file, in the order of its text; those that a comment silences are left out. A rule that throws
 * costs its own findings only, and `onFailure` hears of it.
 */
export function lint(text: string, kind: PageKind, onFailure: OnFailure, options: LintOptions = {}): Problem[] {
  const { severities = {}, path, site } = options
  const used = (options.rules ?? rules).filter(({ id }) => severities[id] !== 'off')
  const pageOf = (source: string): Page => ({ text: source, kind, frontMatter: readFrontMatter(source), path, site })
  const check = (page: Page, isAboutReading: boolean) =>
    used
      .filter((rule) => (rule.isAboutReading ?? false) === isAboutReading)
      .flatMap((rule) => run(rule, page, onFailure))

  const problems: Problem[] = []
  let repair = Repair.none(text)
  let page = pageOf(text)
  for (let count = 0; count < mostRepairs; count += 1) {
    const found = check(page, true)
    problems.push(...found.flatMap((problem) => repair.toOriginal(problem) ?? []))
    const repaired = repair.after(found)
    if (!repaired) break
    repair = repaired
    page = pageOf(repair.text)
  }
  if (page.frontMatter.errors.length === 0)
    problems.push(...check(page, false).flatMap((problem) => repair.toOriginal(problem) ?? []))
  const ignores = readIgnores(text)
  return problems
    .filter(({ id, span }) => severities[id] !== 'off' && !isIgnored(ignores, id, span))
    .map((problem) => ({ ...problem, severity: (severities[problem.id] as Severity | undefined) ?? problem.severity }))
    .sort((a, b) => a.span.start - b.span.start)
}

function run(rule: Rule, page: Page, onFailure: OnFailure): Problem[] {
  try {
    return [...rule.check(page)].map((finding) => ({
      ...finding,
      id: finding.id ?? rule.id,
      severity: finding.severity ?? rule.severity,
    }))
  } catch (error) {
    onFailure(rule.id, error)
    return []
  }
}
