import { badClosingLine } from '../borders/badClosingLine'
import { missingClosingLine } from '../borders/missingClosingLine'
import type { Message } from '../../messages/words'
import type { Page, Rule } from '../rule'
import { explain } from './explain'

/**
 * Where YAML refuses the front matter Jekyll logs one line, drops all of it, and publishes the post under today's date
 * without title or tags (https://jekyllrb.com/docs/front-matter/). Each mistake is explained by its usual cause.
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

/** What becomes of a file whose front matter counts for nothing: a page has no date that it could lose. */
export function fateOf({ kind }: Page): Message {
  return { key: kind === 'post' || kind === 'draft' ? 'fate.post' : 'fate.page' }
}

/** True where the front matter ends elsewhere than its author meant, and YAML refuses what is no YAML. */
function isAboutBorders(page: Page): boolean {
  return [missingClosingLine, badClosingLine].some((rule) => [...rule.check(page)].length > 0)
}
