import markdownIt from 'markdown-it'
import { kramdownFor, type ParseOptions } from '../../../src/kramdown'
import { inEnglish } from '../../../src/messages/messages'
import { reasons, type ReasonKey } from '../../../src/messages/reasons'
import type { HighlightHtml } from '../../../src/preview/highlightFigures'
import { Markdownify } from '../../../src/preview/markdownify'
import { showMissingImages } from '../../../src/preview/missingImage'
import { pagePreview, type PreviewInput } from '../../../src/preview/pagePreview'
import type { FileCache, CachedText } from '../../../src/preview/fileCache'
import { PreviewLiquidHost } from '../../../src/preview/previewLiquidHost'
import { Site } from '../../../src/site/site'

/** 2024-06-01 12:00 UTC. */
const when = { now: 1_717_243_200, machineZone: 'UTC' }

/** A blog in memory whose pages can be previewed. */
export class ShownBlog {
  readonly site = new Site()
  readonly door: PreviewLiquidHost
  /** How many times a page was rendered before all of its data was available. */
  timesImpatient = 0

  /** `files` are texts by path. `faults` are files whose texts are not available, with the reason. */
  constructor(
    readonly files: Readonly<Record<string, string>>,
    faults: Readonly<Record<string, 'pending' | 'too-large' | 'linked'>> = {},
    private readonly more: {
      readonly patience?: () => () => boolean
      readonly highlight?: HighlightHtml
    } = {},
  ) {
    this.site.configure(files['_config.yml'] ?? '', files['Gemfile'], files['Gemfile.lock'])
    for (const [path, text] of Object.entries(files))
      if (this.site.settings.isIndexed(path)) this.site.update(path, text)
      else this.site.add(path)
    const texts = new Map<string, CachedText>(Object.entries(files).map(([path, text]) => [path, { text }]))
    for (const [path, fault] of Object.entries(faults)) texts.set(path, { fault })
    const cache: FileCache = { text: (path) => texts.get(path) ?? { fault: 'absent' } }
    const markdownify = new Markdownify()
    const onBudgetExceeded = () => (this.timesImpatient += 1)
    const waiting = { startBudget: more.patience ?? (() => () => true), onBudgetExceeded }
    const options = { files: cache, when: () => when, converter: () => markdownify, localize: inEnglish, ...waiting }
    this.door = new PreviewLiquidHost(this.site, options)
  }

  preview(path: string, text = this.files[path]!) {
    return pagePreview(this.scene(path, text, false))
  }

  /** The HTML and the tokens of a page. */
  show(
    path: string,
    { showsHeader = false, drawsMath = false, version = undefined as number | undefined } = {},
    text = this.files[path]!,
  ) {
    const readings = new Map<unknown, ParseOptions>()
    const md = markdownIt({ html: true })
    kramdownFor(md, (_source, env) => readings.get(env))
    showMissingImages(md)
    const env = {}
    const preview = pagePreview({
      ...this.scene(path, text, showsHeader),
      rendersMath: drawsMath,
      ...(version !== undefined && { version }),
    })
    if (preview) readings.set(env, preview.parseOptions)
    const tokens = md.parse(text, env)
    preview?.finish(tokens)
    return { tokens, html: md.renderer.render(tokens, md.options, env) }
  }

  private scene(path: string, text: string, showsHeader: boolean): PreviewInput {
    const file = { text, path, kind: this.site.settings.kindOf(path)! }
    const words = { localize: inEnglish, localizeReason: (reason: ReasonKey) => reasons[reason] }
    const { highlight } = this.more
    return {
      ...file,
      ...(highlight && { highlight }),
      site: this.site,
      host: this.door,
      showsHeader,
      ...when,
      ...words,
    }
  }
}
