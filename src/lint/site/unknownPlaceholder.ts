import { jekyllVersionOf } from '../../jekyll/config/jekyllVersion'
import { placeholderNames } from '../../jekyll/url/permalink'
import { isWithinOneTypo } from '../../text/isWithinOneTypo'
import { textOf } from '../../text/span'
import { fieldNamed } from '../fields'
import { useFix } from '../fixes'
import type { Finding, LintedPage, Rule } from '../rule'

/**
 * Reports an unknown placeholder, such as `permalink: /:foo/`. The build fails. Jekyll does not check the
 * placeholders of a page.
 */
export const unknownPlaceholder: Rule = {
  id: 'unknown-placeholder',
  severity: 'error',

  *check(page: LintedPage) {
    const node = fieldNamed(page, 'permalink')?.value
    if (page.kind === 'page' || node?.kind !== 'scalar' || node.isAlias || typeof node.value !== 'string') return
    const known = knownPlaceholders(page)
    for (const { index, 1: name = '' } of textOf(page.text, node.span).matchAll(/:([a-z_]+)/g))
      if (![name, name.replace(/_$/, '')].some((each) => known.includes(each)))
        yield finding(page.text, node.span.start + index, name, known)
  },
}

function knownPlaceholders({ site }: LintedPage): readonly string[] {
  return placeholderNames(site?.index?.config.jekyllVersion ?? jekyllVersionOf('', ''))
}

function finding(text: string, start: number, name: string, known: readonly string[]): Finding {
  const span = { start: start + 1, end: start + 1 + name.length }
  const fixes = similarNames(name, known).map((better) => useFix(text, span, better))
  return { span: { ...span, start }, message: { key: 'unknown-placeholder', args: { name } }, fixes }
}

/** The placeholders that a name may be a typo of, otherwise those that begin with the same letters. */
function similarNames(name: string, known: readonly string[]): string[] {
  const near = known.filter((each) => isWithinOneTypo(name, each))
  return near.length > 0 ? near : known.filter((each) => each.slice(0, 5) === name.slice(0, 5)).slice(0, 2)
}
