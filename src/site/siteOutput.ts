import type { Clock } from '../jekyll/clock'
import type { Config } from '../jekyll/config/config'
import { effectiveFrontMatter, type EffectiveKey } from '../jekyll/output/effectiveFrontMatter'
import type { DefaultSet } from '../jekyll/config/frontMatterDefaults'
import { outcomeOf, sourceFile, type BuildContext, type Outcome, type SourceFile } from '../jekyll/output/outcome'
import { pathsAround } from '../jekyll/output/pathsAround'
import { withReadmeIndexes } from '../jekyll/output/readmeIndex'
import { resolveConflicts } from '../jekyll/output/resolveConflicts'
import { withoutFolder } from '../text/path'
import { DestinationIndex, destinationKey } from './destinationIndex'
import { destinationsOf } from './destinationsOf'
import type { PageEntry } from './entry'
import type { Facts } from './facts/facts'
import { isPastLimit } from './postLimit'
import type { SiteNames } from './siteNames'
import type { SiteSettings } from './siteSettings'
import { sourceOf } from './sourceOf'
import { headingToTitle } from './titleFrom'

/** The parts of the index that are needed to compute outcomes. */
interface OutputSite {
  readonly settings: SiteSettings
  readonly names: SiteNames
  readonly paths: Iterable<string>
  readonly entries: readonly PageEntry[]
  facts(path: string): Facts | undefined
  has(path: string): boolean
  hasFolder(path: string): boolean
}

/** Computes what Jekyll makes of the files of a site, and where it writes them. */
export class SiteOutput {
  private zone = 'UTC'
  private readonly destinations = new DestinationIndex(
    () => this.site.paths,
    (path) => this.outcome(path, { now: 0, machineZone: this.zone })?.destination,
  )

  constructor(private readonly site: OutputSite) {}

  /** Sets the zone of a site without `timezone`. The day of a post, and so its URL, may depend on it. */
  set machineZone(zone: string) {
    if (zone !== this.zone) this.forgetAll()
    this.zone = zone
  }

  /** Marks a changed, added or removed file. If a scope has a `*`, a new or removed path marks all files. */
  forget(path: string, isAddedOrRemoved: boolean): void {
    if (isAddedOrRemoved && this.config.defaults.some(hasGlob)) this.forgetAll()
    this.destinations.forget(path)
  }

  /** Marks every file as changed, after a change of the configuration. */
  forgetAll(): void {
    this.destinations.forgetAll()
  }

  /** Computes where files are written while `hasTime` returns true. Returns true when nothing is left to do. */
  resolveDestinations(hasTime: () => boolean): boolean {
    return this.destinations.resolve(hasTime)
  }

  /** Returns what Jekyll makes of a file, regardless of other files; `undefined` if it is not content. */
  outcome(path: string, clock: Clock): Outcome | undefined {
    const source = this.source(path)
    return source && outcomeOf(source, this.config, this.around(path, clock))
  }

  /** Like `outcome`, for a file with the given text. */
  outcomeAlone(path: string, text: string, clock: Clock): Outcome | undefined {
    return outcomeOf(this.withText(path, text), this.config, this.around(path, clock))
  }

  /** Returns what Jekyll makes of a file with the given text, among the site's other files. */
  outcomeOfText(path: string, text: string, clock: Clock): Outcome | undefined {
    const alone = this.outcomeAlone(path, text, clock)
    return alone && this.outcomeAmong(alone, clock)
  }

  /**
   * Applies the effects of other files to an outcome: later posts if there is a `limit_posts`, files that are written
   * to the same destination, and files that are written where the destination needs a folder. Compares a limited number
   * of files. While too many destinations are unknown, applies only `limit_posts`.
   */
  outcomeAmong(alone: Outcome, clock: Clock): Outcome {
    this.machineZone = clock.machineZone
    const limited = this.withinLimit(alone, clock)
    if (!limited.written || alone.destination === undefined || !this.resolveDestinations(atMost(maxUnresolved)))
      return limited
    const own = this.asIndex(limited, clock)
    const outcomes = this.writtenAt(withFoldersAbove(destinationKey(own.destination ?? '')), own.path, clock)
    return resolveConflicts([own, ...outcomes], this.config)[0] ?? own
  }

  /** Returns the front matter that templates get from a file with this text, and the origins of each value. */
  effectiveFrontMatter(path: string, text: string, clock: Clock): EffectiveKey[] {
    return effectiveFrontMatter(this.withText(path, text), this.config, this.around(path, clock))
  }

  /** Returns the URL of a page, decoded and without `baseurl`; `undefined` for a file that is not written. */
  urlOf(path: string, clock: Clock): string | undefined {
    const destination = this.destinations.known(path) ?? this.outcome(path, clock)?.destination
    return destination?.replace(/^\/*/, '/').replace(/\/index\.html$/, '/')
  }

  /** Returns the files that Jekyll writes to `destination`, which is relative to the output, ordered by path. */
  pathsAt(destination: string, machineZone: string): readonly string[] {
    this.machineZone = machineZone
    this.resolveDestinations(() => true)
    return [...this.destinations.writersOf(destination)].sort()
  }

  /** Returns the file that a server returns for the path of a URL of the site (encoded or not, without `baseurl`). */
  pathAt(url: string, machineZone: string): string | undefined {
    return destinationsOf(url).flatMap((destination) => this.pathsAt(destination, machineZone))[0]
  }

  /** Returns the files and folders that contain a path, as `defaults:` names them, also without `collections_dir`. */
  pathsAround(path: string): Iterable<string> {
    const { source } = this.config
    const prefix = source === '' ? '' : `${source}/`
    const exists = (around: string) => this.site.has(prefix + around) || this.site.hasFolder(prefix + around)
    return pathsAround(withoutFolder(path, source), this.config, exists)
  }

  private get config(): Config {
    return this.site.settings.config
  }

  private source(path: string): SourceFile | undefined {
    const facts = this.site.facts(path)
    return facts && sourceOf(path, facts)
  }

  private withText(path: string, text: string): SourceFile {
    const modified = this.site.facts(path)?.stamp?.modified // This is the date of a draft whose front matter has none.
    return sourceFile(path, text, modified === undefined ? undefined : Math.floor(modified / 1000))
  }

  private around(path: string, clock: Clock): BuildContext {
    const { config, kramdownVersion, knowsThemeLayouts } = this.site.settings
    return {
      ...clock,
      sitePaths: this.pathsAround(path),
      titleFrom: headingToTitle(config, kramdownVersion),
      ...(knowsThemeLayouts && { layouts: this.site.names.layouts }),
    }
  }

  private withinLimit(outcome: Outcome, clock: Clock): Outcome {
    const outcomeOf = (path: string) => this.outcome(path, clock)
    const isPast = isPastLimit(outcome, this.config, () => this.site.entries, outcomeOf)
    return isPast ? { ...outcome, written: false, reason: 'limit' } : outcome
  }

  /** Makes a README its folder's index page if no other file is one. */
  private asIndex(own: Outcome, clock: Clock): Outcome {
    const source = this.source(own.path)
    if (!source || !/readme\./i.test(own.path)) return own
    const key = destinationKey(own.destination ?? '')
    const folder = key.slice(0, key.lastIndexOf('/') + 1)
    const indexes = ['html', 'htm', 'xhtml', 'xml'].map((extension) => `${folder}index.${extension}`)
    const outcomes = [own, ...this.writtenAt(indexes, own.path, clock)]
    const files = new Map([[own.path, source]])
    return withReadmeIndexes(outcomes, files, this.config, this.around(own.path, clock))[0] ?? own
  }

  private writtenAt(destinations: readonly string[], except: string, clock: Clock): Outcome[] {
    const writers = destinations.flatMap((key) => [...this.destinations.writersOf(key)])
    const others = writers.filter((path) => path !== except).slice(0, maxNeighbours)
    return others.flatMap((path) => this.outcome(path, clock) ?? []).map((outcome) => this.withinLimit(outcome, clock))
  }
}

/** The greatest number of files that are resolved during a request. The others are resolved in idle time. */
const maxUnresolved = 50

/** The greatest number of files that are compared for a destination. */
const maxNeighbours = 50

function atMost(count: number): () => boolean {
  let left = count
  return () => (left -= 1) >= 0
}

/** A path and all folders above it. */
function withFoldersAbove(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function hasGlob({ scope }: DefaultSet): boolean {
  const path = scope?.get('path')
  return typeof path === 'string' && path.includes('*')
}
