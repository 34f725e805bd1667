import type { Body } from '../body/body'
import { readHtml } from '../body/html'
import { bodySteps } from '../body/readBody'
import { bodyStart } from '../frontmatter/borders'
import { pairsOf, readFrontMatter, type FrontMatter } from '../frontmatter/frontMatter'
import type { Pair } from '../frontmatter/node'
import type { Config } from '../jekyll/config'
import { configNames } from '../jekyll/configFile'
import { liquidTokens } from '../liquid/tokens'
import { atOnce, type Steps } from '../text/steps'
import { withoutFolder } from '../text/path'
import { defaultSets } from './defaultSets'

/** A file of a site and its text, which is read as far as somebody asks. */
export class FileText {
  private front: FrontMatter | undefined
  private glance: Body | undefined

  constructor(
    /** Relative to the site's folder. */
    readonly path: string,
    readonly text: string,
    readonly config: Config,
  ) {}

  get frontMatter(): FrontMatter {
    return (this.front ??= readFrontMatter(this.text))
  }

  /** The keys of a file: its front matter's, or those that each of a configuration's defaults gives to others. */
  get keySets(): readonly (readonly Pair[])[] {
    return this.isConfig ? defaultSets(this.text) : [pairsOf(this.frontMatter)]
  }

  get isConfig(): boolean {
    return configNames.includes(this.path)
  }

  get body(): Body {
    return (this.glance ??= atOnce(this.bodySteps()))
  }

  /** Reads the body before it is asked for, in steps. */
  *readAhead(): Steps<void> {
    this.glance ??= yield* this.bodySteps()
  }

  private *bodySteps(): Steps<Body> {
    return this.isMarkdown ? yield* bodySteps(this.text, this.bodyStart) : readTemplate(this.text, this.bodyStart)
  }

  /** Layouts and includes are no Markdown, whatever their lines look like. */
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

function readTemplate(text: string, start: number): Body {
  const { names, links } = readHtml(text, start)
  const none = { code: [], headings: [], attributeLists: [], footnotes: [], linkDefinitions: [], fences: [] }
  return { ...none, start, liquid: liquidTokens(text, start), links, htmlNames: names }
}
