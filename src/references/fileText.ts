import type { BodyScan } from '../scan/bodyScan'
import { scanHtml } from '../scan/html'
import { scanBodySteps } from '../scan/scanBody'
import { bodyStart } from '../frontmatter/borders'
import { pairsOf, readFrontMatter, type FrontMatter } from '../frontmatter/frontMatter'
import type { Pair } from '../frontmatter/node'
import type { Config } from '../jekyll/config/config'
import { configNames } from '../jekyll/config/configFile'
import { liquidTokens } from '../liquid/tokens'
import { runSteps, type Steps } from '../text/steps'
import { withoutFolder } from '../text/path'
import { defaultSets } from './defaultSets'

/** A file of a site with its text. Its front matter and body are read when they are first used, and cached. */
export class FileText {
  private front: FrontMatter | undefined
  private scanned: BodyScan | undefined

  constructor(
    /** The path relative to the site's folder. */
    readonly path: string,
    readonly text: string,
    readonly config: Config,
  ) {}

  get frontMatter(): FrontMatter {
    return (this.front ??= readFrontMatter(this.text))
  }

  /** The keys of the front matter, or of each set of a configuration's defaults. */
  get keySets(): readonly (readonly Pair[])[] {
    return this.isConfig ? defaultSets(this.text) : [pairsOf(this.frontMatter)]
  }

  get isConfig(): boolean {
    return configNames.includes(this.path)
  }

  get body(): BodyScan {
    return (this.scanned ??= runSteps(this.bodySteps()))
  }

  /** Reads the body in steps, so that later uses of it are immediate. */
  *scanAhead(): Steps<void> {
    this.scanned ??= yield* this.bodySteps()
  }

  private *bodySteps(): Steps<BodyScan> {
    return this.isMarkdown ? yield* scanBodySteps(this.text, this.bodyStart) : readTemplate(this.text, this.bodyStart)
  }

  /** False for layouts and includes, whose lines may look like Markdown. */
  private get isMarkdown(): boolean {
    return this.config.markdownExtensions.includes(/\.([^./]+)$/.exec(this.path)?.[1]?.toLowerCase() ?? '')
  }

  get bodyStart(): number {
    return bodyStart(this.text)
  }

  /** The path relative to the source. */
  get pathInSource(): string {
    return withoutFolder(this.path, this.config.source)
  }
}

function readTemplate(text: string, start: number): BodyScan {
  const { names, links } = scanHtml(text, start)
  const none = { code: [], headings: [], attributeLists: [], footnotes: [], linkDefinitions: [], fences: [] }
  return { ...none, start, liquid: liquidTokens(text, start), links, htmlNames: names }
}
