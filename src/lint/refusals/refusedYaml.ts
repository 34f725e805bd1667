import { badClosingLine } from '../borders/badClosingLine'
import { missingClosingLine } from '../borders/missingClosingLine'
import type { Message } from '../../messages/words'
import type { Page, Rule } from '../rule'
import { explain } from './explain'

/**
 * If the front matter is not valid YAML, Jekyll logs one line, ignores all of it, and publishes the post under today's
 * date without title or tags (https://jekyllrb.com/docs/front-matter/). Each error is explained by its most likely cause.
 */
export const refusedYaml: Rule = {
  id: 'yaml-error',
  severity: 'error',
  hidesOthers: true,

  *check(page: Page) {
    if (page.frontMatter.errors.length === 0) return
    if (isAboutBorders(page)) return
    for (const { message, ...finding } of explain(page, isAboutBorders))
      yield { ...finding, message: { ...message, args: { ...message.args, fate: fateOf(page) } } }
  },
}

/** What Jekyll does with a file whose front matter it ignores. A page has no date to lose. */
export function fateOf({ kind }: Page): Message {
  return { key: kind === 'post' || kind === 'draft' ? 'fate.post' : 'fate.page' }
}

/** Whether the front matter ends in the wrong line, so that YAML reads lines that are not YAML. */
function isAboutBorders(page: Page): boolean {
  return [missingClosingLine, badClosingLine].some((rule) => [...rule.check(page)].length > 0)
}
