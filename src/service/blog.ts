import { countPosts } from '../site/countPosts'
import { Site } from '../site/site'
import { runSteps, type Steps } from '../text/steps'
import { inParallel } from './async/inParallel'
import { configFiles, isConfig } from './configFiles'
import { ConfigLog } from './configLog'
import { EventEmitter } from './event'
import type { Disposable, Host } from './host'
import type { IndexStore } from './indexStore'
import { readText } from './readText'
import { SiteFiles } from './siteFiles'
import type { TermMemory } from './termMemory'
import { prewarm } from './prewarm'
import { pathIn, readableUri } from './uri'
import { readsAtOnce } from './walk'

/** The pause without changes after which the index is saved, in milliseconds. */
const savePause = 3_000

/**
 * One site and its files. Answers from the index that the last start saved, compares that with the disk in the
 * background, and then keeps the index up to date. The text in an open editor takes precedence over the disk.
 */
export class Blog implements Disposable {
  readonly site = new Site()
  private readonly token = { isCancellationRequested: false }
  private readonly changed = new EventEmitter()
  private readonly files: SiteFiles
  private readonly configLog: ConfigLog
  private readonly stale = new Set<string>() // paths that have changed since they were read
  /** Reads run one after the other, so that an older one never ends last. */
  private reading: Promise<void>
  private onFilled = () => {}
  private saving: ReturnType<typeof setTimeout> | undefined
  private readonly changedFiles = new EventEmitter<readonly string[]>()
  /** Fired when the configuration or the set of layouts has changed. */
  readonly onDidChangeConfig = this.changed.event
  /** Fired with the paths of files that the index has updated, and with an empty list when all files were read. */
  readonly onDidChangeFiles = this.changedFiles.event
  /** Resolves when the saved index is loaded, or when there is none to load. */
  readonly opened: Promise<void>
  /** Whether all files of the site are known, from the saved index or because all were read. */
  isFilled = false
  /** Whether the index was compared with the disk, so that what it reports is up to date. */
  isRead = false
  readonly filled: Promise<void>
  /** Resolves when the index was compared with the disk. */
  readonly ready: Promise<void>

  constructor(
    readonly folder: string,
    private readonly host: Host,
    private readonly store?: IndexStore,
    private readonly memory?: TermMemory,
  ) {
    this.site.isComplete = false
    this.configLog = new ConfigLog(folder, host)
    this.files = new SiteFiles(folder, this.site, host, this.token)
    this.site.onDidChange = (path) => this.store?.touch(path)
    this.filled = new Promise((resolve) => (this.onFilled = resolve))
    this.opened = this.logged('reading', this.openSaved())
    const read = this.opened.then(() => this.readAll())
    this.ready = this.logged('reading', read)
    this.reading = this.ready
  }

  /** Resolves when all files that are known to have changed were read. */
  async whenRead(): Promise<void> {
    await this.reading
  }

  /** The path of a file relative to the site's folder, with `/`; `undefined` for a file outside of it. */
  pathOf(uri: string): string | undefined {
    return pathIn(this.folder, uri)
  }

  uriOf(path: string): string {
    return this.files.uriOf(path)
  }

  /** Updates the index from the text in an open editor. A configuration file may change what is known of all files. */
  updateText(uri: string, text: string): void {
    runSteps(this.updateSteps(uri, text))
  }

  /** `updateText` in steps. */
  *updateSteps(uri: string, text: string): Steps<void> {
    const path = this.pathOf(uri)
    if (path === undefined) return
    if (isConfig(path)) return void this.changedOnDisk(uri)
    if (!this.site.settings.isIndexed(path)) return
    const modified = this.site.facts(path)?.stamp?.modified
    yield* this.site.updateSteps(path, text, modified === undefined ? undefined : { modified })
    this.report([path])
  }

  /** The text of a file in an open editor; `undefined` if no editor has it open. */
  textOf(path: string): string | undefined {
    return this.files.textOf(path)
  }

  /** A file's text, from an open editor or else from the disk; `undefined` if there is no such file. */
  async readText(path: string): Promise<string | undefined> {
    return this.textOf(path) ?? (await readText(this.uriOf(path), this.host.fileSystem))
  }

  /** Reads a file or folder again that was created, changed or deleted; the disk shows which. */
  changedOnDisk(uri: string): Promise<void> {
    const path = this.pathOf(uri)
    if (path === undefined || !this.files.isWalked(path.replace(/\/?[^/]*$/, ''))) return Promise.resolve()
    this.stale.add(path)
    const work = this.reading.then(() => this.readStale())
    this.reading = work.catch(() => undefined) // the caller handles the failure
    return work
  }

  dispose(): void {
    clearTimeout(this.saving)
    this.token.isCancellationRequested = true
    this.changed.dispose()
    this.changedFiles.dispose()
  }

  private async openSaved(): Promise<void> {
    const configured = this.readConfig()
    this.isFilled = (await this.store?.load(this.site, configured)) ?? false
    if (this.isFilled) this.onFilled()
    if (this.isFilled) this.changedFiles.fire([])
    await configured
  }

  private async readAll(): Promise<void> {
    await this.files.readBelow('')
    this.site.isComplete = !this.files.isCutOff
    this.isFilled = true
    this.isRead = true
    this.onFilled()
    this.report([])
    this.host.log.info(`${readableUri(this.folder)}: ${countPosts(this.site)} posts and drafts`)
    await this.files.stampAll()
    this.saveSoon()
    await prewarm(this.site, this.host.clock.machineZone, this.token)
  }

  private async readStale(): Promise<void> {
    const paths = [...this.stale]
    this.stale.clear()
    if (paths.length === 0) return
    if (paths.some(isConfig)) await this.reconfigure()
    await inParallel(paths, readsAtOnce, (path) => this.files.reread(path))
    this.report(paths)
  }

  /** Reports which files were read, and saves the index when the site is idle. */
  private report(paths: readonly string[]): void {
    if (this.token.isCancellationRequested) return
    this.changedFiles.fire(paths)
    this.saveSoon()
  }

  private saveSoon(): void {
    clearTimeout(this.saving)
    if (this.token.isCancellationRequested) return
    this.saving = setTimeout(() => void this.logged('saving the index of', this.onIdle()), savePause)
  }

  /** Logs a failure instead of throwing it. */
  private logged(what: string, work: Promise<void>): Promise<void> {
    return work.catch((error: unknown) =>
      this.host.log.error(`Error while ${what} ${readableUri(this.folder)}: ${String(error)}`),
    )
  }

  /** Saves the index. A changed configuration may have changed every URL, so these are computed ahead again. */
  private async onIdle(): Promise<void> {
    await this.store?.save(this.site)
    if (!this.site.isComplete) return
    await this.memory?.keep(this.folder, this.site)
    await prewarm(this.site, this.host.clock.machineZone, this.token)
  }

  /** Reads the configuration again, and all files if it changes which files belong to the site. */
  private async reconfigure(): Promise<void> {
    const { hasConfig } = this.files
    if (!(await this.readConfig()) && this.files.hasConfig === hasConfig) return
    await this.files.readBelow('')
    this.site.isComplete = !this.files.isCutOff
  }

  /** Reads the configuration. Returns whether it changes which files belong to the site. */
  private async readConfig(): Promise<boolean> {
    const [yml, yaml, gemfile, lock] = await Promise.all(configFiles.map((name) => this.readText(name)))
    this.files.hasConfig = (yml ?? yaml) !== undefined
    const hasOtherFiles = this.site.configure(yml ?? yaml ?? '', gemfile, lock)
    this.site.isComplete &&= !hasOtherFiles
    this.configLog.report(this.site)
    this.changed.fire()
    return hasOtherFiles
  }
}
