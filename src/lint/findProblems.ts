import type { FrontMatter } from '../frontmatter/frontMatter'
import type { PageKind } from '../jekyll/output/pageKind'
import type { Steps } from '../text/steps'
import type { LintOptions } from './lint'
import { readPage, type PageReader } from './readPage'
import { isTooLong, mostFindings } from './yamlErrors/explainErrors'
import { RepairedText } from './repairedText'
import type { LintedPage, Problem } from './rule'
import { rules } from './rules'
import { runRules, type OnFailure } from './runRules'

/**
 * The greatest number of times that a text is checked for problems that hide others. An error in the `---` lines can
 * hide errors in the YAML, and vice versa.
 */
const mostRepairs = 6
/** The number of characters of a body that can be read in the time that one character of YAML takes. */
const yamlWeight = 8

/** A problem that a rule found in the text, or in a repaired copy of it. */
export interface FoundProblem extends Problem {
  /** Whether the rule found it only in a repaired copy of the text. */
  readonly isInRepairedText: boolean
}

/**
 * Returns the problems of a text. If a problem hides others, it is fixed in a copy and the copy is checked, until no
 * problem hides others.
 */
export function* findProblems(
  text: string,
  kind: PageKind,
  onFailure: OnFailure,
  options: LintOptions,
  isTrial: boolean,
): Steps<FoundProblem[]> {
  const { severities = {}, path, site, effort } = options
  const active = (options.rules ?? rules).filter(({ id }) => severities[id] !== 'off')
  const check = (page: LintedPage, blocksOthers: boolean) => {
    const chosen = active.filter((rule) => (rule.blocksOtherRules ?? false) === blocksOthers)
    return runRules(chosen, page, onFailure)
  }

  const problems: FoundProblem[] = []
  let repair = RepairedText.unrepaired(text)
  let page = readPage(text, kind, path, site, isTrial)
  for (let count = 0; count < mostRepairs; count += 1) {
    const hiding = yield* check(page, true)
    if (effort) effort.spent += effortOf(page, hiding)
    const repaired = repair.withFirstFixes(hiding)
    const isInRepairedText = page.text !== text
    const news = hiding.map((problem) => ({ ...repair.toOriginal(problem), isInRepairedText })).filter(isNews(problems))
    problems.push(...news)
    const isLast = count === mostRepairs - 1 || hiding.length >= mostFindings || isTooLong(page.frontMatter)
    if (!repaired || news.length === 0 || isLast) break
    repair = repaired
    page = readPage(repair.text, kind, path, site, isTrial)
  }
  if (page.frontMatter.errors.length > 0) return problems
  const isInRepairedText = page.text !== text
  yield* readAhead(page)
  const others = yield* check(page, false)
  return [...problems, ...others.map((problem) => ({ ...repair.toOriginal(problem), isInRepairedText }))]
}

/**
 * Returns a predicate for problems that are not reported yet. A repair that does not help leads to the same problem
 * again.
 */
function isNews(reported: readonly Problem[]) {
  return ({ id, span }: Problem) => !reported.some((each) => each.id === id && each.span.start === span.start)
}

/** The effort of reading a page. For each error, the front matter is read about five times to explain it. */
function effortOf({ text, frontMatter }: LintedPage, { length }: readonly Problem[]): number {
  return effortToRead(text, frontMatter) + (frontMatter.errors.length > 0 ? 5 * length * yamlLength(frontMatter) : 0)
}

/**
 * The effort of reading a text once. The unit is one character of a body; a character of YAML takes `yamlWeight`
 * units.
 */
export function effortToRead({ length }: string, frontMatter: FrontMatter): number {
  return length + yamlWeight * yamlLength(frontMatter)
}

function yamlLength({ borders }: FrontMatter): number {
  return borders ? borders.yaml.end - borders.yaml.start : 0
}

function* readAhead(page: PageReader): Steps<void> {
  try {
    yield* page.readAhead()
  } catch {
    // The rules that need the unreadable part fail too, and are reported then.
  }
}
