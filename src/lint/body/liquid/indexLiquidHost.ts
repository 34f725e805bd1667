import { joinPath } from '../../../text/path'
import type { Clock } from '../../../jekyll/clock'
import { pageOf } from '../../../liquid/pagesOf'
import type { LiquidPage, LiquidHost } from '../../../liquid/liquidHost'
import { inEnglish } from '../../../messages/messages'
import type { Site } from '../../../site/site'
import { isWholeSite } from '../../../site/isWholeSite'
import { knownTags } from '../../../site/knownTags'

/**
 * Gives templates only the data of the site that is in the index, while the site is checked. It reads no other file,
 * so that checks stay fast in a large blog. If a template needs more, the rendering ends. The problems found so far
 * are kept.
 */
export class IndexLiquidHost implements LiquidHost {
  readonly localize = inEnglish
  private readonly tags: ReadonlySet<string> | undefined

  constructor(
    private readonly index: Site,
    private readonly clock: Clock,
  ) {
    this.tags = knownTags(index)
  }

  get config(): LiquidHost['config'] {
    return this.index.config
  }

  get now(): number {
    return this.clock.now
  }

  get machineZone(): string {
    return this.clock.machineZone
  }

  include(path: string): string | undefined {
    const whole = this.inSource(`${this.config.includesDir}/${path}`)
    return this.index.facts(whole)?.text ?? this.absent(whole)
  }

  sourceFile(path: string): string | undefined {
    return this.absent(this.inSource(path))
  }

  page(path: string): LiquidPage | undefined {
    const { collectionsDir } = this.config
    const candidates = collectionsDir === '' ? [path] : [path, `${collectionsDir}/${path}`]
    return candidates.map((each) => this.pageAt(this.inSource(each))).find((each) => each?.path === path)
  }

  post(path: string): LiquidPage | undefined {
    const found = this.index.findPost(path.replace(/(?:^|(?<=\/))_posts\//, ''))
    const page = found && this.pageAt(found.path)
    return page?.path.replace(/\.[^./]*$/, '') === path ? page : undefined
  }

  definesTag(name: string): boolean {
    return this.tags === undefined || this.tags.has(name)
  }

  dataFiles(): never {
    throw new NotInIndex()
  }

  pages(): never {
    throw new NotInIndex()
  }

  staticFiles(): never {
    throw new NotInIndex()
  }

  markdownify(text: string): string {
    return text
  }

  private pageAt(path: string): LiquidPage | undefined {
    const outcome = this.index.output.outcome(path, this.clock)
    return outcome?.written ? pageOf(outcome, this.config, () => undefined) : undefined
  }

  /** Ends the rendering if the file may exist. Its text is then not in the index. */
  private absent(path: string): undefined {
    if (!isWholeSite(this.index) || this.index.has(path) || this.index.settings.fileKindOf(path) === undefined)
      throw new NotInIndex()
  }

  private inSource(path: string): string {
    return joinPath(this.config.source, path)
  }
}

class NotInIndex extends Error {}
