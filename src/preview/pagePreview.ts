import { bodyStart } from '../frontmatter/borders'
import type { Clock } from '../jekyll/clock'
import { bodyOf } from '../jekyll/excerpt'
import type { Outcome } from '../jekyll/outcome'
import type { PageKind } from '../jekyll/pageKind'
import type { Reading } from '../kramdown'
import type { ReasonKey } from '../messages/reasons'
import type { Message } from '../messages/words'
import type { Site } from '../site/site'
import { banner, isError, notice } from './banner'
import { markCallouts } from './callouts'
import { drawEmoji } from './emoji'
import { header } from './header'
import { highlightFigures, type Highlight } from './highlightFigures'
import { liquidBody } from './liquidBody'
import { leaveMath } from './mathTokens'
import { mediaPath } from './mediaPath'
import { pageMath } from './pageMath'
import { pointAtSite } from './pointAtSite'
import { readingOf } from './readingOf'
import type { SiteDoor } from './siteDoor'
import { SiteLinks } from './siteLinks'
import { showsToc, tableOfContents } from './tableOfContents'
import type { Token } from './tokens'
import { keepWrittenHeadings } from './writtenHeadings'

/** A file to preview, and all that its preview depends on. */
export interface Scene extends Clock {
  readonly text: string
  readonly path: string
  readonly kind: PageKind
  readonly site: Site
  readonly door: SiteDoor
  readonly showsHeader: boolean
  readonly say: (message: Message) => string
  readonly sayReason: (reason: ReasonKey) => string
  readonly highlight?: Highlight
  /** Whether formulas are rendered. */
  readonly drawsMath?: boolean
  /** The number of changes of the site so far. */
  readonly version?: number
}

/** How a page is parsed, and what is done to its tokens after that. */
export interface PagePreview {
  readonly reading: Reading
  /** Whether the preview depends on other pages. */
  readonly readsPages: boolean
  /** The keys of the errors that the preview shows, to compare them with those of another version. */
  readonly faults: readonly string[]
  finish(tokens: Token[]): void
}

/** The preview of a file: what Jekyll puts into `content`, with a header as in a theme. `undefined` if Jekyll does not convert the file. */
export function pagePreview(scene: Scene): PagePreview | undefined {
  const reading = readingOf(scene.text, scene.kind, scene.site)
  if (!reading) return undefined
  const outcome = scene.site.output.outcomeOfText(scene.path, scene.text, scene)
  const body = outcome && liquidBody(scene.text, outcome, scene.door)
  return {
    reading: body ? { ...reading, body } : reading,
    readsPages: body?.readsPages ?? false,
    faults: [
      ...(outcome?.reason && isError(outcome) ? [outcome.reason] : []),
      ...(body?.problems ?? []).map(({ key }) => key),
    ],
    finish: (tokens) => {
      if (scene.highlight) highlightFigures(tokens, scene.highlight)
      if (body) keepWrittenHeadings(tokens, scene.text.split('\n'))
      pointAtSite(
        tokens,
        { path: scene.path, url: outcome?.url, media: outcome && mediaPath(scene.site, outcome.data) },
        new SiteLinks(scene.site, scene.machineZone, scene.door.addresses()),
        scene.say,
      )
      markCallouts(tokens, scene.site.config.values)
      if (outcome && scene.drawsMath)
        leaveMath(tokens, () => pageMath({ ...scene, outcome, body: body?.text ?? bodyOf(scene.text) }))
      if (outcome) addHeader(tokens, scene, outcome, body)
      if (scene.site.settings.plugins.includes('jemoji')) drawEmoji(tokens)
    },
  }
}

/** Adds the header and notices to the first token, which marks the page of a Jekyll site. */
function addHeader(tokens: Token[], scene: Scene, outcome: Outcome, body: ReturnType<typeof liquidBody>): void {
  const { say, sayReason, showsHeader, text } = scene
  const marker = tokens.find(({ type }) => type === 'kramdown_html')
  if (!marker) return
  const notices = (body?.leftOut ?? []).map((message) => notice(say(message), 'warning'))
  const shown = body?.text ?? text.slice(bodyStart(text))
  marker.content += [
    showsHeader ? header(outcome, shown, say) : '',
    banner(outcome, say, sayReason),
    ...notices,
    showsToc(scene.site, outcome.data, tokens) ? tableOfContents(tokens, outcome.data, say) : '',
  ].join('')
  if (showsHeader) removeFirst(tokens, 'front_matter')
}

function removeFirst(tokens: Token[], type: string): void {
  const index = tokens.findIndex((token) => token.type === type)
  if (index >= 0) tokens.splice(index, 1)
}
