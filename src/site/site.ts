import type { Config } from '../jekyll/config/config'
import type { Theme } from '../jekyll/themes/theme'
import { runSteps, type Steps } from '../text/steps'
import { isWithin } from '../text/path'
import { Assets } from './assets'
import { PageEntries } from './entries'
import { entryOf, type PageEntry } from './entry'
import type { Facts, Stamp } from './facts/facts'
import { Folders } from './folders'
import { isPageKind, type SiteFileKind, type NameKind } from './facts/kinds'
import { readFactsInSteps } from './facts/readFacts'
import { SiteNames } from './siteNames'
import { SiteOutput } from './siteOutput'
import { SiteSettings } from './siteSettings'

/**
 * The index of one site: its files, the names that they use and define, and what Jekyll makes of them. Updated file by
 * file, in any order. Paths are relative to the folder of `_config.yml` and separated by `/`. The results depend only
 * on the given files. A query for one name takes as long in a large site as in a small one.
 */
export class Site {
  private current = new SiteSettings({ config: '', gemfile: '', lock: '' })
  private readonly files = new Map<string, Facts>()
  private readonly folders = new Folders()
  private readonly pages = new PageEntries()
  private readonly statics = new Assets()
  private readonly results = new Map<unknown, unknown>()
  readonly names = new SiteNames(this.files, () => this.current)
  readonly output = new SiteOutput(this)

  /** False until all files have been read once. Set by the code that reads the files. */
  isComplete = true
  /** Called with the path of each file that was added, changed or removed. */
  onDidChange: ((path: string) => void) | undefined

  get settings(): SiteSettings {
    return this.current
  }

  get config(): Config {
    return this.current.config
  }

  get theme(): Theme | undefined {
    return this.current.theme
  }

  /**
   * Sets the texts of `_config.yml`, `Gemfile` and `Gemfile.lock` (empty for a missing file). If this changes which
   * files belong to the site, or as what, clears the index and returns true: all files must be read again.
   */
  configure(config: string, gemfile = '', lock = ''): boolean {
    const next = new SiteSettings({ config, gemfile, lock }, this.current)
    const isElsewhere = next.indexKey !== this.current.indexKey
    if (isElsewhere) this.clear() // The files are removed with the settings with which they were added.
    this.current = next
    this.results.clear()
    this.output.forgetAll()
    return isElsewhere
  }

  /** Adds or updates a file from its text; `text` is `undefined` for a file that is not UTF-8. */
  update(path: string, text: string | undefined, stamp?: Stamp): void {
    runSteps(this.updateSteps(path, text, stamp))
  }

  /** Like `update`, but in steps. The last step changes the index. */
  *updateSteps(path: string, text: string | undefined, stamp?: Stamp): Steps<void> {
    const kind = this.settings.fileKindOf(path)
    if (kind === undefined) return this.remove(path)
    this.setFacts(
      path,
      yield* readFactsInSteps({ path, kind, isMarkdown: this.settings.isMarkdown(path) }, text, stamp),
    )
  }

  /** Adds a file without its text. */
  add(path: string, stamp?: Stamp): void {
    const kind = this.settings.fileKindOf(path)
    if (kind === undefined) return this.remove(path)
    this.setFacts(path, stamp ? { ...unread(kind), stamp } : unread(kind))
  }

  /** Sets when a file was last written. Does nothing for a file that is not in the index. */
  stamp(path: string, stamp: Stamp): void {
    const facts = this.files.get(path)
    if (facts) this.setFacts(path, { ...facts, stamp })
  }

  /** Adds or updates a file from facts that `facts` returned before. */
  setFacts(path: string, facts: Facts): void {
    this.change(path, this.files.get(path), facts)
  }

  /** Removes a file. Does nothing for a file that is not in the index. */
  remove(path: string): void {
    const facts = this.files.get(path)
    if (facts) this.change(path, facts, undefined)
  }

  /** Removes a file, or all files in a folder. */
  removeBelow(path: string): void {
    for (const each of [...this.files.keys()]) if (isWithin(each, path)) this.remove(each)
  }

  /** The paths of all files of the site, including static files. */
  get paths(): Iterable<string> {
    return this.files.keys()
  }

  /** Returns the facts that a file adds to the index; `undefined` for a file that is not in the index. */
  facts(path: string): Facts | undefined {
    return this.files.get(path)
  }

  /** Whether the site has a file at `path`, such as a static file, a page or an include. */
  has(path: string): boolean {
    return this.files.has(path)
  }

  /** Whether a folder contains a file of the site, at any depth. */
  hasFolder(path: string): boolean {
    return this.folders.has(path)
  }

  /** The posts, drafts, collection documents and pages, the newest first. */
  get entries(): readonly PageEntry[] {
    return this.pages.inOrder
  }

  /** The paths of the static files, the last modified first. */
  get assets(): readonly string[] {
    return this.statics.inOrder
  }

  /** Returns a post, draft, collection document or page; `undefined` for any other file. */
  entry(path: string): PageEntry | undefined {
    const facts = this.facts(path)
    return facts && isPageKind(facts.kind) ? entryOf(path, facts) : undefined
  }

  /** Returns the post that `{% post_url name %}` links to. */
  findPost(name: string): PageEntry | undefined {
    const path = this.pages.findPost(name, this.config)
    return path === undefined ? undefined : this.entry(path)
  }

  /** Returns the result of a function of the whole site, which is computed again after a change of the site. */
  cached<T>(of: (site: this) => T): T {
    if (!this.results.has(of)) this.results.set(of, of(this))
    return this.results.get(of) as T
  }

  /** Prepares likely requests while `hasTime` returns true. Returns true when nothing is left to do. */
  prewarm(machineZone: string, hasTime: () => boolean): boolean {
    this.output.machineZone = machineZone
    return this.names.prepare(asked, hasTime) && this.output.resolveDestinations(hasTime)
  }

  private clear(): void {
    for (const path of [...this.files.keys()]) this.remove(path)
  }

  private change(path: string, before: Facts | undefined, after: Facts | undefined): void {
    this.results.clear()
    if (after) this.files.set(path, after)
    else this.files.delete(path)
    if (!before) this.folders.add(path)
    if (!after) this.folders.remove(path)
    this.names.change(path, before, after)
    this.pages.change(path, after && isPageKind(after.kind) ? after : undefined)
    this.statics.change(path, after)
    this.output.forget(path, !before || !after)
    this.onDidChange?.(path)
  }
}

/** The kinds that completion and rules request, the most common first. */
const asked: readonly NameKind[] = [
  'tag',
  'category',
  'layout',
  'key',
  'class',
  'image',
  'link',
  'include',
  'id',
  'language',
  'data',
]

/** The facts of files that are not read. There is one object for each kind, since a site may have very many images. */
const unreadFacts = new Map<SiteFileKind, Facts>()

function unread(kind: SiteFileKind): Facts {
  const known = unreadFacts.get(kind) ?? { kind, defines: [] }
  unreadFacts.set(kind, known)
  return known
}
