import type { Outcome } from '../../jekyll/outcome'
import type { Span } from '../../text/span'
import { fieldNamed } from '../fields'
import { firstLine } from '../fileNames/postName'
import type { Page, Rule } from '../rule'
import type { Moment } from '../siteFacts'
import type { Site } from '../../site/site'

/** Two files that Jekyll writes to the same destination. The one that it writes last wins, without a warning. */
export const sharedUrl: Rule = {
  id: 'shared-url',
  severity: 'warning',

  *check(page: Page) {
    const { site } = page
    const { index } = site ?? {}
    if (!site || !index || index.config.plugins.includes('jekyll-polyglot')) return // polyglot builds a site per language
    const own = page.path === undefined ? undefined : index.outcomeOfText(page.path, page.text, site)
    const isLost = own?.reason === 'overwritten'
    if (own?.url === undefined || !(own.written || isLost)) return
    const other = otherAt(index, own, site)
    if (other === undefined) return
    const args = { url: decoded(own.url), other }
    yield { span: spanOf(page), message: { key: isLost ? 'shared-url' : 'shared-url.kept', args }, fixes: [] }
  },
}

/** Another file that Jekyll writes to the same destination. */
function otherAt(index: Site, { path, destination }: Outcome, { now, machineZone }: Moment): string | undefined {
  if (destination === undefined) return undefined
  const paths = index.pathsAt(destination.replace(/^\//, ''), machineZone)
  return paths.find((each) => each !== path && index.outcome(each, { now, machineZone })?.written)
}

function spanOf(page: Page): Span {
  return fieldNamed(page, 'permalink')?.value.span ?? firstLine(page.text)
}

function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url // a percent sign that does not begin an escape
  }
}
