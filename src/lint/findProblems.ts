import type { FrontMatter } from '../frontmatter/frontMatter'
import type { PageKind } from '../jekyll/pageKind'
import type { Steps } from '../text/steps'
import type { LintOptions } from './lint'
import { pageOf, type PageInSteps } from './page'
import { isLong, mostFindings } from './refusals/explain'
import { Repair } from './repair'
import type { Page, Problem } from './rule'
import { rules } from './rules'
import { runRules, type OnFailure } from './runRules'

/** How often a text is read anew with its borders and YAML repaired; each of the two can hide the other. */
const mostRepairs = 6
const yamlWeight = 8

export interface Found extends Problem {
  /** True where the text had to be repaired for the rule to see it. */
  readonly isBehindRepair: boolean
}

/** Reads the text, and again with what hides the rest repaired, until nothing does. */
export function* findProblems(
  text: string,
  kind: PageKind,
  onFailure: OnFailure,
  options: LintOptions,
  isTrial: boolean,
): Steps<Found[]> {
  const { severities = {}, path, site, effort } = options
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
    if (effort) effort.spent += effortOf(page, hiding)
    const repaired = repair.after(hiding)
    const isBehindRepair = page.text !== text
    const news = hiding.map((problem) => ({ ...repair.toOriginal(problem), isBehindRepair })).filter(isNews(problems))
    problems.push(...news)
    const isLast = count === mostRepairs - 1 || hiding.length >= mostFindings || isLong(page.frontMatter)
    if (!repaired || news.length === 0 || isLast) break
    repair = repaired
    page = pageOf(repair.text, kind, path, site, isTrial)
  }
  if (page.frontMatter.errors.length > 0) return problems
  const isBehindRepair = page.text !== text
  yield* readAhead(page)
  const others = yield* check(page, false)
  return [...problems, ...others.map((problem) => ({ ...repair.toOriginal(problem), isBehindRepair }))]
}

/** A repair that cures nothing leaves the same finding, which is told once. */
function isNews(told: readonly Problem[]) {
  return ({ id, span }: Problem) => !told.some((each) => each.id === id && each.span.start === span.start)
}

/** To explain a mistake, the front matter is read about five times. */
function effortOf({ text, frontMatter }: Page, { length }: readonly Problem[]): number {
  return effortToRead(text, frontMatter) + (frontMatter.errors.length > 0 ? 5 * length * yamlLength(frontMatter) : 0)
}

/** What it takes to read a text once, in characters of a body: those of YAML cost more. */
export function effortToRead({ length }: string, frontMatter: FrontMatter): number {
  return length + yamlWeight * yamlLength(frontMatter)
}

function yamlLength({ borders }: FrontMatter): number {
  return borders ? borders.yaml.end - borders.yaml.start : 0
}

function* readAhead(page: PageInSteps): Steps<void> {
  try {
    yield* page.readAhead()
  } catch {
    // The rules that need what cannot be read fail in their turn, and are reported.
  }
}
