import { badClosingLine } from '../borders/badClosingLine'
import { missingClosingLine } from '../borders/missingClosingLine'
import type { Message } from '../../messages/messages'
import type { LintedPage, Rule } from '../rule'
import { explainErrors } from './explainErrors'

/**
 * Reports front matter that is not valid YAML. Jekyll logs one line, ignores the whole front matter, and publishes
 * the post under today's date without title or tags (https://jekyllrb.com/docs/front-matter/). Each error is reported
 * with its most likely cause.
 */
export const yamlError: Rule = {
  id: 'yaml-error',
  severity: 'error',
  blocksOtherRules: true,

  *check(page: LintedPage) {
    if (page.frontMatter.errors.length === 0) return
    if (isAboutBorders(page)) return
    for (const { message, ...finding } of explainErrors(page, isAboutBorders))
      yield { ...finding, message: { ...message, args: { ...message.args, fate: consequenceOf(page) } } }
  },
}

/**
 * The message about what Jekyll does with a file whose front matter it ignores. Unlike a post, a page has no date to
 * lose.
 */
export function consequenceOf({ kind }: LintedPage): Message {
  return { key: kind === 'post' || kind === 'draft' ? 'fate.post' : 'fate.page' }
}

/** Whether a wrong `---` line ends the front matter, so that YAML reads lines that are not YAML. */
function isAboutBorders(page: LintedPage): boolean {
  return [missingClosingLine, badClosingLine].some((rule) => [...rule.check(page)].length > 0)
}
