import { yamlLinesIn } from '../../frontmatter/entries'
import { readFrontMatter, type FrontMatter } from '../../frontmatter/frontMatter'
import { parseYaml, type YamlError } from '../../frontmatter/parseYaml'
import { textOf, type Span } from '../../text/span'
import { RepairedText } from '../repairedText'
import type { Finding, Fix, LintedPage } from '../rule'
import type { Diagnosis, InvalidLine } from './diagnosis'
import { diagnoses } from './diagnoses'

/** The most errors that are reported at once. */
export const mostFindings = 20
/** The number of lines above an error of the YAML parser that are searched for its cause. */
const searchedLines = 30
/** The most characters that are parsed again in all, so that a long front matter takes no longer than a short one. */
const mostParsedAgain = 150_000
/**
 * The greatest size of a front matter whose errors are explained. Above it, only the parser's message for the first
 * error is reported.
 */
const largestExplained = 8 * 1024

/**
 * Explains why a front matter is not valid YAML, error by error. The cause of each error is fixed in a copy and the
 * copy is parsed again, so that one error does not hide the next. A cause is accepted only if its fix lets the parser
 * get past the line. If an error has no known cause, the parser's message is reported and the search ends. The search
 * also ends at an error that another rule reports (`isOthers`).
 */
export function* explainErrors(page: LintedPage, isOthers: (page: LintedPage) => boolean): Generator<Finding> {
  const { text, frontMatter } = page
  const [first] = frontMatter.errors
  if (first && isTooLong(frontMatter)) return yield parserMessage(first)
  const budget = { characters: mostParsedAgain }
  let copy: Copy = { repair: RepairedText.unrepaired(text), frontMatter, budget }
  for (let count = 0; count < mostFindings; count += 1) {
    const error = copy.frontMatter.errors[0]
    if (!error) return
    const explained = explainError(copy, error)
    if (!explained) return yield copy.repair.toOriginal(parserMessage(error))
    const { next } = explained
    const isLast = isOthers({ ...page, text: next.repair.text, frontMatter: next.frontMatter })
    const { fixes } = explained.finding
    const finding = {
      ...explained.finding,
      fixes: isLast ? fixes.map((fix) => ({ ...fix, needsVerification: true })) : fixes,
    }
    yield copy.repair.toOriginal(finding)
    if (isLast) return
    copy = next
  }
}

/** Whether a front matter is too long to be parsed many times. */
export function isTooLong({ borders }: FrontMatter): boolean {
  return borders !== undefined && borders.yaml.end - borders.yaml.start > largestExplained
}

/** A copy of the text in which the errors found so far are fixed. */
interface Copy {
  readonly repair: RepairedText
  readonly frontMatter: FrontMatter
  /** The number of characters that may still be parsed again. All copies share it. */
  readonly budget: { characters: number }
}

interface Explained {
  readonly finding: Finding
  readonly next: Copy
}

function explainError(copy: Copy, error: YamlError): Explained | undefined {
  const { text } = copy.repair
  const { borders } = copy.frontMatter
  const entries = borders ? yamlLinesIn(text, borders.yaml) : []
  const reach = Math.max(error.span.start, error.span.end - 1)
  const last = entries.findLastIndex(({ line }) => line.start <= reach)
  const lines = entries.map((entry, index): InvalidLine => {
    const value = textOf(text, entry.value)
    return { text, entry, value, entries, index }
  })
  const above = lines.slice(Math.max(0, last + 1 - searchedLines), last + 1).reverse()
  const suspects = [...above, ...lines.slice(last + 1, last + 2)]
  return explainBy(copy, error, likely, suspects) ?? explainBy(copy, error, lastResorts, suspects)
}

const likely = diagnoses.filter(({ isLastResort }) => !isLastResort)
const lastResorts = diagnoses.filter(({ isLastResort }) => isLastResort)

function explainBy(copy: Copy, error: YamlError, by: readonly Diagnosis[], lines: readonly InvalidLine[]) {
  for (const line of lines) {
    const isAlone = by.some(({ needsNeighbours }) => !needsNeighbours) && isInvalid(line)
    for (const cause of by) {
      const explained = isAlone || cause.needsNeighbours ? tryCause(copy, error, cause, line) : undefined
      if (explained) return explained
    }
  }
  return undefined
}

/** Whether the line is not valid YAML on its own. This check is fast, and excludes most lines. */
function isInvalid({ text, entry }: InvalidLine): boolean {
  return parseYaml(text.slice(entry.line.start, entry.line.end).replace(/^ +/, '')).errors.length > 0
}

function tryCause(copy: Copy, error: YamlError, cause: Diagnosis, line: InvalidLine): Explained | undefined {
  const diagnosis = cause.diagnose(line)
  if (!diagnosis) return undefined
  const working = diagnosis.fixes.flatMap((fix) => tryFix(copy, error, line.entry.line, fix) ?? [])
  const [first] = working
  if (!first) return undefined
  const fixes = working.filter(({ next }) => leavesSameError(next, first.next)).map(({ fix }) => fix)
  const { id, safe } = cause
  return { finding: { ...diagnosis, id, ...(safe && { safe }), fixes }, next: first.next }
}

/** Whether the parser's next error is at the same offset after both fixes, or there is none after either. */
function leavesSameError(other: Copy, first: Copy): boolean {
  const errorIn = ({ frontMatter: { errors }, repair }: Copy) =>
    errors[0] && repair.originalOffset(errors[0].span.start)
  return errorIn(other) === errorIn(first)
}

/** The fix and the copy after it; `undefined` if the parser does not get past the line and the error. */
function tryFix(copy: Copy, error: YamlError, line: Span, fix: Fix): { fix: Fix; next: Copy } | undefined {
  const repair = copy.repair.withEdits(fix.edits)
  copy.budget.characters -= copy.frontMatter.borders?.yaml.end ?? 0
  if (!repair || copy.budget.characters < 0) return undefined
  const frontMatter = readFrontMatter(repair.text)
  const growth = repair.text.length - copy.repair.text.length
  const next = frontMatter.errors[0]
  const isPast = next === undefined || next.span.start > Math.max(line.end, error.span.start) + growth
  return frontMatter.borders && isPast ? { fix, next: { ...copy, repair, frontMatter } } : undefined
}

function parserMessage({ span, message }: YamlError): Finding {
  return { span, message: { key: 'yaml-error', args: { reason: message.replace(/\.$/, '') } }, fixes: [] }
}
