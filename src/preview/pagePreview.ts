import { bodyStart } from '../frontmatter/borders'
import type { Clock } from '../jekyll/clock'
import { bodyOf } from '../jekyll/output/excerpt'
import type { Outcome } from '../jekyll/output/outcome'
import type { PageKind } from '../jekyll/output/pageKind'
import type { ParseOptions } from '../kramdown'
import type { ReasonKey } from '../messages/reasons'
import type { Message } from '../messages/messages'
import type { Site } from '../site/site'
import { banner, isError, notice } from './banner'
import { addCalloutClasses } from './callouts'
import { renderEmoji } from './emoji'
import { header } from './header'
import { highlightFigures, type HighlightHtml } from './highlightFigures'
import { renderBody } from './renderBody'
import { prepareMath } from './prepareMath'
import { mediaPath } from './mediaPath'
import { pageMath } from './pageMath'
import { rewriteUrls } from './rewriteUrls'
import { parseOptionsFor } from './parseOptionsFor'
import type { PreviewLiquidHost } from './previewLiquidHost'
import { SiteLinks } from './siteLinks'
import { showsToc, tableOfContents } from './tableOfContents'
import type { MarkdownToken } from './tokens'
import { keepWrittenHeadings } from './writtenHeadings'

/** A file to preview, and everything that its preview depends on. */
export interface PreviewInput extends Clock {
  readonly text: string
  readonly path: string
  readonly kind: PageKind
  readonly site: Site
  readonly host: PreviewLiquidHost
  readonly showsHeader: boolean
  readonly localize: (message: Message) => string
  readonly localizeReason: (reason: ReasonKey) => string
  readonly highlight?: HighlightHtml
  /** Whether formulas are rendered. */
  readonly rendersMath?: boolean
  /** The number of changes of the site so far. */
  readonly version?: number
}

/** How a page is parsed, and how its tokens are changed after that. */
export interface PagePreview {
  readonly parseOptions: ParseOptions
  /** Whether the preview depends on other pages. */
  readonly readsPages: boolean
  /** The keys of the errors that the preview shows, to compare them with those of another version of the text. */
  readonly faults: readonly string[]
  finish(tokens: MarkdownToken[]): void
}

/**
 * Returns the preview of a file: what Jekyll puts into `content`, with a header like a theme's. Returns `undefined` if
 * Jekyll does not convert the file.
 */
export function pagePreview(input: PreviewInput): PagePreview | undefined {
  const reading = parseOptionsFor(input.text, input.kind, input.site)
  if (!reading) return undefined
  const outcome = input.site.output.outcomeOfText(input.path, input.text, input)
  const body = outcome && renderBody(input.text, outcome, input.host)
  return {
    parseOptions: body ? { ...reading, body } : reading,
    readsPages: body?.readsPages ?? false,
    faults: [
      ...(outcome?.reason && isError(outcome) ? [outcome.reason] : []),
      ...(body?.problems ?? []).map(({ key }) => key),
    ],
    finish: (tokens) => {
      if (input.highlight) highlightFigures(tokens, input.highlight)
      if (body) keepWrittenHeadings(tokens, input.text.split('\n'))
      rewriteUrls(
        tokens,
        { path: input.path, url: outcome?.url, media: outcome && mediaPath(input.site, outcome.data) },
        new SiteLinks(input.site, input.machineZone, input.host.startUrlBudget()),
        input.localize,
      )
      addCalloutClasses(tokens, input.site.config.values)
      if (outcome && input.rendersMath)
        prepareMath(tokens, () => pageMath({ ...input, outcome, body: body?.text ?? bodyOf(input.text) }))
      if (outcome) addHeader(tokens, input, outcome, body)
      if (input.site.settings.plugins.includes('jemoji')) renderEmoji(tokens)
    },
  }
}

/** Adds the header and notices to the first `kramdown_html` token, which marks the page of a Jekyll site. */
function addHeader(
  tokens: MarkdownToken[],
  input: PreviewInput,
  outcome: Outcome,
  body: ReturnType<typeof renderBody>,
): void {
  const { localize, localizeReason, showsHeader, text } = input
  const marker = tokens.find(({ type }) => type === 'kramdown_html')
  if (!marker) return
  const notices = (body?.leftOut ?? []).map((message) => notice(localize(message), 'warning'))
  const shown = body?.text ?? text.slice(bodyStart(text))
  marker.content += [
    showsHeader ? header(outcome, shown, localize) : '',
    banner(outcome, localize, localizeReason),
    ...notices,
    showsToc(input.site, outcome.data, tokens) ? tableOfContents(tokens, outcome.data, localize) : '',
  ].join('')
  if (showsHeader) removeFirst(tokens, 'front_matter')
}

function removeFirst(tokens: MarkdownToken[], type: string): void {
  const index = tokens.findIndex((token) => token.type === type)
  if (index >= 0) tokens.splice(index, 1)
}
