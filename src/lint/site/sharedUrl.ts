import type { Outcome } from '../../jekyll/outcome'
import type { Span } from '../../text/span'
import { fieldNamed } from '../fields'
import { firstLine } from '../fileNames/postName'
import type { Page, Rule } from '../rule'
import type { SiteFacts } from '../siteFacts'
import { decodeUrl } from '../../text/decodeUrl'

/** Two files that Jekyll writes to one place: the one that it writes last is there, the other is lost without a word. */
export const sharedUrl: Rule = {
  id: 'shared-url',
  severity: 'warning',

  *check(page: Page) {
    const { site } = page
    if (site?.index?.config.plugins.includes('jekyll-polyglot') === true) return // one site for each language
    const own = ownOutcome(page)
    const isLost = own?.reason === 'overwritten'
    const other = site && own && (own.written || isLost) ? otherAt(site, own) : undefined
    if (other === undefined) return
    const args = { url: decodeUrl(own!.url!), other }
    yield { span: placeOf(page), message: { key: isLost ? 'shared-url' : 'shared-url.kept', args }, fixes: [] }
  },
}

/** What Jekyll will do with the text as it stands in the editor. */
function ownOutcome({ path, text, site }: Page): Outcome | undefined {
  return path === undefined ? undefined : site?.index?.output.outcomeOfText(path, text, site)
}

/** Another file that Jekyll writes to the same place. */
function otherAt(site: SiteFacts, { path, url, destination }: Outcome): string | undefined {
  if (destination === undefined || url === undefined) return undefined
  const paths = site.index!.output.pathsAt(destination.replace(/^\//, ''), site.machineZone)
  return paths.find((each) => each !== path && outcome(site, each) !== undefined)
}

/** What Jekyll will do with a file that it writes; `undefined` for others. */
function outcome({ index, now, machineZone }: SiteFacts, path: string): Outcome | undefined {
  const outcome = index?.output.outcome(path, { now, machineZone })
  return outcome?.written ? outcome : undefined
}

function placeOf(page: Page): Span {
  return fieldNamed(page, 'permalink')?.value.span ?? firstLine(page.text)
}
