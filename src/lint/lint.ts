import { readFrontMatter } from '../frontmatter/frontMatter'
import type { PageKind } from '../jekyll/pageKind'
import type { Page, Problem, Rule } from './rule'
import { rules } from './rules'

/** Told of a rule that threw. */
export type OnFailure = (rule: string, error: unknown) => void

/**
 * The problems of one file, in the order of its text. A rule that throws costs its own findings only, and `onFailure`
 * hears of it.
 */
export function lint(text: string, kind: PageKind, onFailure: OnFailure, used = rules): Problem[] {
  const page: Page = { text, kind, frontMatter: readFrontMatter(text) }
  const problems = used.flatMap((rule) => run(rule, page, onFailure))
  return problems.sort((a, b) => a.span.start - b.span.start)
}

function run(rule: Rule, page: Page, onFailure: OnFailure): Problem[] {
  try {
    return [...rule.check(page)].map((finding) => ({ ...finding, id: finding.id ?? rule.id, severity: rule.severity }))
  } catch (error) {
    onFailure(rule.id, error)
    return []
  }
}
