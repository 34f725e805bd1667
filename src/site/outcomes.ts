import type { Config } from '../jekyll/config'
import type { DefaultSet } from '../jekyll/frontMatterDefaults'
import { outcomeOf, type Circumstances, type Outcome } from '../jekyll/outcome'
import { withReadmeIndexes } from '../jekyll/readmeIndex'
import { settle } from '../jekyll/settle'
import type { SourceFile } from '../jekyll/sourceFile'
import type { Entry } from './entry'
import { isPastLimit } from './postLimit'

/** Where and when Jekyll is run; the paths are the index's own. */
export type When = Omit<Circumstances, 'sitePaths'>

/** The site that outcomes are told for. */
interface Around {
  config(): Config
  source(path: string): SourceFile | undefined
  /** Every file, relative to the folder of the configuration. */
  paths(): Iterable<string>
  /** All that an outcome depends on beside the file. */
  around(path: string, when: When): Circumstances
  /** Posts and other pages, the newest first. */
  newestFirst(): readonly Entry[]
}

/**
 * What Jekyll will do with files, and which of them it writes where. Where a file is written is worked out once, when it
 * is asked for or in idle time (`settle`), and again only after the file or the configuration has changed.
 */
export class Outcomes {
  private readonly destinations = new Map<string, string>()
  private readonly writers = new Map<string, Set<string>>()
  private unsettled = new Set<string>()
  private isStale = false
  private zone = 'UTC'

  constructor(private readonly site: Around) {}

  /** The zone that counts where `timezone:` is not set: a day, and so a URL, may depend on it. */
  set machineZone(zone: string) {
    if (zone !== this.zone) this.forgetAll()
    this.zone = zone
  }

  /** A file has changed, come or gone. A scope with a `*` is matched against all paths, so that others may follow. */
  forget(path: string, hasComeOrGone: boolean): void {
    if (hasComeOrGone && this.site.config().defaults.some(hasGlob)) this.forgetAll()
    const destination = this.destinations.get(path)
    if (destination !== undefined) this.unwrite(path, destination)
    this.unsettled.add(path)
  }

  /** The configuration has changed. */
  forgetAll(): void {
    this.isStale = true
  }

  /** Works out where files are written as long as `mayGoOn`; true when nothing is left to do. */
  settle(mayGoOn: () => boolean): boolean {
    if (this.isStale) this.beginAnew()
    for (const path of this.unsettled) {
      if (!mayGoOn()) return false
      this.unsettled.delete(path)
      this.write(path, this.outcome(path, { now: 0, machineZone: this.zone })?.destination)
    }
    return true
  }

  outcome(path: string, when: When): Outcome | undefined {
    const source = this.site.source(path)
    return source && outcomeOf(source, this.site.config(), this.site.around(path, when))
  }

  /**
   * An outcome after what later posts do to it where `limit_posts` is set, and the files that are written where it is, or
   * where it needs a folder. Looks at a bounded number of files; until it is known where files are written, an outcome stays
   * as it is.
   */
  among(alone: Outcome, when: When): Outcome {
    const limited = this.withinLimit(alone, when)
    if (!limited.written || alone.destination === undefined || !this.settle(atMost(mostUnsettled))) return limited
    const own = this.asIndex(limited, when)
    const outcomes = this.writtenAt(withFoldersAbove(keyOf(own.destination ?? '')), own.path, when)
    return settle([own, ...outcomes], this.site.config())[0] ?? own
  }

  private withinLimit(outcome: Outcome, when: When): Outcome {
    const outcomeOf = (path: string) => this.outcome(path, when)
    const isPast = isPastLimit(outcome, this.site.config(), () => this.site.newestFirst(), outcomeOf)
    return isPast ? { ...outcome, written: false, reason: 'limit' } : outcome
  }

  /** A README becomes its folder's index page where none of the folder's files is one. */
  private asIndex(own: Outcome, when: When): Outcome {
    const source = this.site.source(own.path)
    if (!source || !/readme\./i.test(own.path)) return own
    const key = keyOf(own.destination ?? '')
    const folder = key.slice(0, key.lastIndexOf('/') + 1)
    const indexes = ['html', 'htm', 'xhtml', 'xml'].map((extension) => `${folder}index.${extension}`)
    const outcomes = [own, ...this.writtenAt(indexes, own.path, when)]
    const files = new Map([[own.path, source]])
    return withReadmeIndexes(outcomes, files, this.site.config(), this.site.around(own.path, when))[0] ?? own
  }

  private writtenAt(destinations: readonly string[], except: string, when: When): Outcome[] {
    const paths = destinations.flatMap((key) => [...(this.writers.get(key) ?? [])]).filter((path) => path !== except)
    const outcomes = paths.slice(0, mostNeighbours).flatMap((path) => this.outcome(path, when) ?? [])
    return outcomes.map((outcome) => this.withinLimit(outcome, when))
  }

  /** Where a file is written, as it was worked out last; `undefined` for one that is not, and while that is not known. */
  destinationOf(path: string): string | undefined {
    return this.destinations.get(path)
  }

  /** What becomes of files together. */
  all(paths: readonly string[], when: When): Outcome[] {
    const outcomes = paths.flatMap((path) => this.outcome(path, when) ?? [])
    return settle(outcomes, this.site.config())
  }

  /** The files that are written to `destination`, in their order. */
  pathsAt(destination: string): readonly string[] {
    this.settle(() => true)
    return [...(this.writers.get(destination) ?? [])].sort()
  }

  private beginAnew(): void {
    this.destinations.clear()
    this.writers.clear()
    this.unsettled = new Set(this.site.paths())
    this.isStale = false
  }

  private write(path: string, destination: string | undefined): void {
    if (destination === undefined) return
    const key = keyOf(destination)
    this.destinations.set(path, key)
    this.writers.set(key, (this.writers.get(key) ?? new Set()).add(path))
  }

  private unwrite(path: string, destination: string): void {
    this.destinations.delete(path)
    const paths = this.writers.get(destination)
    paths?.delete(path)
    if (paths?.size === 0) this.writers.delete(destination)
  }
}

/** More of them are worked out in idle time, not while an answer is waited for. */
const mostUnsettled = 50

/** More files that are written to one address are not compared. */
const mostNeighbours = 50

function atMost(count: number): () => boolean {
  let left = count
  return () => (left -= 1) >= 0
}

function keyOf(destination: string): string {
  return destination.replace(/^\/+/, '')
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
