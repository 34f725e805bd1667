import markdownIt from 'markdown-it'
import { kramdownFor, type Reading } from '../../../src/kramdown'
import { inEnglish } from '../../../src/messages/words'
import { reasons, type ReasonKey } from '../../../src/messages/reasons'
import type { Highlight } from '../../../src/preview/highlightFigures'
import { Markdownify } from '../../../src/preview/markdownify'
import { showMissingImages } from '../../../src/preview/missingImage'
import { pagePreview, type Scene } from '../../../src/preview/pagePreview'
import type { Shelf, Text } from '../../../src/preview/shelf'
import { SiteDoor } from '../../../src/preview/siteDoor'
import { Site } from '../../../src/site/site'

/** Noon of 2024-06-01. */
const when = { now: 1_717_243_200, machineZone: 'UTC' }

/** A blog in memory whose pages can be previewed. */
export class ShownBlog {
  readonly site = new Site()
  readonly door: SiteDoor
  /** How many times a page was rendered before it had all it needed. */
  timesImpatient = 0

  /** `files` are texts by path. `faults` are files whose texts are not available, with the reason. */
  constructor(
    readonly files: Readonly<Record<string, string>>,
    faults: Readonly<Record<string, 'pending' | 'too-large' | 'linked'>> = {},
    private readonly more: {
      readonly patience?: () => () => boolean
      readonly highlight?: Highlight
    } = {},
  ) {
    this.site.configure(files['_config.yml'] ?? '', files['Gemfile'], files['Gemfile.lock'])
    for (const [path, text] of Object.entries(files))
      if (this.site.settings.isIndexed(path)) this.site.update(path, text)
      else this.site.add(path)
    const texts = new Map<string, Text>(Object.entries(files).map(([path, text]) => [path, { text }]))
    for (const [path, fault] of Object.entries(faults)) texts.set(path, { fault })
    const shelf: Shelf = { text: (path) => texts.get(path) ?? { fault: 'absent' } }
    const markdownify = new Markdownify()
    const onImpatient = () => (this.timesImpatient += 1)
    const waiting = { patience: more.patience ?? (() => () => true), onImpatient }
    const surroundings = { shelf, when: () => when, converter: () => markdownify, say: inEnglish, ...waiting }
    this.door = new SiteDoor(this.site, surroundings)
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
    const readings = new Map<unknown, Reading>()
    const md = markdownIt({ html: true })
    kramdownFor(md, (_source, env) => readings.get(env))
    showMissingImages(md)
    const env = {}
    const preview = pagePreview({
      ...this.scene(path, text, showsHeader),
      drawsMath,
      ...(version !== undefined && { version }),
    })
    if (preview) readings.set(env, preview.reading)
    const tokens = md.parse(text, env)
    preview?.finish(tokens)
    return { tokens, html: md.renderer.render(tokens, md.options, env) }
  }

  private scene(path: string, text: string, showsHeader: boolean): Scene {
    const file = { text, path, kind: this.site.settings.kindOf(path)! }
    const words = { say: inEnglish, sayReason: (reason: ReasonKey) => reasons[reason] }
    const { highlight } = this.more
    return {
      ...file,
      ...(highlight && { highlight }),
      site: this.site,
      door: this.door,
      showsHeader,
      ...when,
      ...words,
    }
  }
}
