import type { Outcome } from '../../jekyll/output/outcome'
import { fieldNamed } from '../fields'
import { firstLine } from '../fileNames/postName'
import type { Finding, LintedPage, Rule } from '../rule'
import type { Clock } from '../../jekyll/clock'
import type { Site } from '../../site/site'

/**
 * Reports two files that Jekyll writes to the same destination. The file that Jekyll writes last replaces the other,
 * without a warning.
 */
export const sharedUrl: Rule = {
  id: 'shared-url',
  severity: 'warning',

  *check(page: LintedPage) {
    const { site, path, text } = page
    const { index } = site ?? {}
    if (!site || !index || path === undefined) return
    if (index.config.plugins.includes('jekyll-polyglot')) return // this plugin builds a site for each language
    const own = index.output.outcomeOfText(path, text, site)
    const isLost = own?.reason === 'overwritten'
    if (own?.url === undefined || !(own.written || isLost)) return
    const other = otherAt(index, own, site)
    if (other !== undefined) yield finding(page, decoded(own.url), other, isLost)
  },
}

function finding(page: LintedPage, url: string, other: string, isLost: boolean): Finding {
  const key = isLost ? 'shared-url' : 'shared-url.kept'
  const span = fieldNamed(page, 'permalink')?.value.span ?? firstLine(page.text)
  return { span, message: { key, args: { url, other } }, fixes: [] }
}

/** Another file that Jekyll writes to the same destination. */
function otherAt(index: Site, { path, destination }: Outcome, { now, machineZone }: Clock): string | undefined {
  if (destination === undefined) return undefined
  const paths = index.output.pathsAt(destination.replace(/^\//, ''), machineZone)
  return paths.find((each) => each !== path && index.output.outcome(each, { now, machineZone })?.written)
}

function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url // a percent sign that does not begin an escape
  }
}
