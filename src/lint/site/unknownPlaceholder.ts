import { editionOf } from '../../jekyll/edition'
import { placeholderNames } from '../../jekyll/permalink'
import { isNear } from '../../text/distance'
import { textOf } from '../../text/span'
import { fieldNamed } from '../fields'
import { useFix } from '../fixes'
import type { Page, Rule } from '../rule'

/** `permalink: /:foo/`: Jekyll stops at a placeholder that it does not know. A page's is filled without such care. */
export const unknownPlaceholder: Rule = {
  id: 'unknown-placeholder',
  severity: 'error',

  *check(page: Page) {
    const node = page.kind === 'page' ? undefined : fieldNamed(page, 'permalink')?.value
    if (node?.kind !== 'scalar' || node.isAlias || typeof node.value !== 'string') return
    const known = placeholderNames(page.site?.index?.config.edition ?? editionOf('', ''))
    for (const { index, 1: name } of textOf(page.text, node.span).matchAll(/:([a-z_]+)/g)) {
      if (known.includes(name!) || known.includes(name!.replace(/_$/, ''))) continue
      const start = node.span.start + index + 1
      const span = { start, end: start + name!.length }
      const fixes = meant(name!, known).map((better) => useFix(page.text, span, better))
      yield {
        span: { ...span, start: start - 1 },
        message: { key: 'unknown-placeholder', args: { name: name! } },
        fixes,
      }
    }
  },
}

/** What a name is a slip of, or begins like. */
function meant(name: string, known: readonly string[]): string[] {
  const near = known.filter((each) => isNear(name, each))
  return near.length > 0 ? near : known.filter((each) => each.slice(0, 5) === name.slice(0, 5)).slice(0, 2)
}
