import type { Site } from '../../../site/site'
import { isWithinOneTypo } from '../../../text/isWithinOneTypo'
import { useFix } from '../../fixes'
import type { Rule } from '../../rule'

/**
 * Reports a class that neither the site's styles nor other posts contain, but that differs in one letter from a known
 * one.
 */
export const misspeltClass: Rule = {
  id: 'misspelt-class',
  severity: 'warning',

  *check(page) {
    const index = page.site?.index
    if (!index || page.path === undefined) return
    const found = new Map<string, string | undefined>()
    for (const { items } of page.body.attributeLists)
      for (const { kind, name, span } of items) {
        if (kind === 'class' && !found.has(name)) found.set(name, suggestClass(name, index, page.path))
        const meant = kind === 'class' ? found.get(name) : undefined
        if (meant === undefined) continue
        const message = { key: 'misspelt-class', args: { name, meant } } as const
        yield { span, message, fixes: [useFix(page.text, span, meant)] }
      }
  },
}

/** The one known class that a name may be a typo of. A class that is used only once may be a typo itself. */
function suggestClass(name: string, index: Site, path: string): string | undefined {
  if (name.length < 4 || index.names.knows('class', name)) return undefined
  const used = index.names.usedWithout('class', path)
  if (used.some((term) => term.name === name)) return undefined
  const known = [...index.names.defined('class'), ...index.settings.themeNames('class')]
  const usual = used.filter(({ count }) => count > 1).map((term) => term.name)
  const alike = new Set([...known, ...usual].filter((each) => isWithinOneTypo(each, name) && !isVariant(each, name)))
  return alike.size === 1 ? [...alike][0] : undefined
}

/** Whether two names differ only in numbers or a plural, such as `w-50` and `w-75`, or `image` and `images`. */
function isVariant(a: string, b: string): boolean {
  return a.replace(/\d/g, '') === b.replace(/\d/g, '') || `${a}s` === b || `${b}s` === a || a.length < 4
}
