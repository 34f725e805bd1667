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

/** In milliseconds: how long nothing has to change before the index is kept. */
const pauseBeforeSaving = 3_000

/**
 * One site and its files: answers from what was kept since the last start, holds that against the disk in the background,
 * then keeps the index true to it. An open editor wins over the disk.
 */
export class Blog implements Disposable {
  readonly site = new Site()
  private readonly token = { isCancellationRequested: false }
  private readonly changed = new EventEmitter()
  private readonly files: SiteFiles
  private readonly configLog: ConfigLog
  private readonly stale = new Set<string>() // paths that something has happened to since they were read
  /** One reading after the other, so that an older one never ends last. */
  private reading: Promise<void>
  private onFilled = () => {}
  private saving: ReturnType<typeof setTimeout> | undefined
  private readonly changedFiles = new EventEmitter<readonly string[]>()
  /** Fired when the configuration or the set of layouts has changed. */
  readonly onDidChangeConfig = this.changed.event
  /** Fired with the paths of files that the index has taken in anew, and with an empty list when all were read. */
  readonly onDidChangeFiles = this.changedFiles.event
  /** Done when the index answers from what was kept, or has nothing to answer from but what it reads. */
  readonly opened: Promise<void>
  /** True once all that the site has is known: as it was kept, or because all was read. */
  isFilled = false
  /** True once the files were held against the disk: what is told of the blog is so now. */
  isRead = false
  readonly filled: Promise<void>
  /** Done when all files were held against the disk. */
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
    this.opened = this.noticed('reading', this.openKept())
    const read = this.opened.then(() => this.readAll())
    this.ready = this.noticed('reading', read)
    this.reading = this.ready
  }

  /** Done when what is known to have changed was read. */
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

  /** Takes in what an open editor holds; of a configuration, what it says of all files. */
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
    this.tell([path])
  }

  /** What an open editor holds of a file. */
  textOf(path: string): string | undefined {
    return this.files.textOf(path)
  }

  /** A file's text, an open editor's before the disk's; `undefined` where there is no such file. */
  async readText(path: string): Promise<string | undefined> {
    return this.textOf(path) ?? (await readText(this.uriOf(path), this.host.fileSystem))
  }

  /** Looks again at a file or folder that was created, has changed or is gone; the disk alone tells which. */
  changedOnDisk(uri: string): Promise<void> {
    const path = this.pathOf(uri)
    if (path === undefined || !this.files.isWalked(path.replace(/\/?[^/]*$/, ''))) return Promise.resolve()
    this.stale.add(path)
    const work = this.reading.then(() => this.readStale())
    this.reading = work.catch(() => undefined) // the caller hears of it
    return work
  }

  dispose(): void {
    clearTimeout(this.saving)
    this.token.isCancellationRequested = true
    this.changed.dispose()
    this.changedFiles.dispose()
  }

  private async openKept(): Promise<void> {
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
    this.tell([])
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
    await inParallel(paths, readsAtOnce, (path) => this.files.lookAgain(path))
    this.tell(paths)
  }

  /** Tells of what was read, and saves what has changed when the site is idle. */
  private tell(paths: readonly string[]): void {
    if (this.token.isCancellationRequested) return
    this.changedFiles.fire(paths)
    this.saveSoon()
  }

  private saveSoon(): void {
    clearTimeout(this.saving)
    if (this.token.isCancellationRequested) return
    this.saving = setTimeout(() => void this.noticed('saving the index of', this.onIdle()), pauseBeforeSaving)
  }

  /** Lets the log tell what fails. */
  private noticed(what: string, work: Promise<void>): Promise<void> {
    return work.catch((error: unknown) =>
      this.host.log.error(`Error while ${what} ${readableUri(this.folder)}: ${String(error)}`),
    )
  }

  /** A changed configuration may have changed where every file is written. */
  private async onIdle(): Promise<void> {
    await this.store?.save(this.site)
    if (!this.site.isComplete) return
    await this.memory?.keep(this.folder, this.site)
    await prewarm(this.site, this.host.clock.machineZone, this.token)
  }

  /** Reads the configuration again, and the files where it says that they lie elsewhere now. */
  private async reconfigure(): Promise<void> {
    const { hasConfig } = this.files
    if (!(await this.readConfig()) && this.files.hasConfig === hasConfig) return
    await this.files.readBelow('')
    this.site.isComplete = !this.files.isCutOff
  }

  /** True where other files count now. */
  private async readConfig(): Promise<boolean> {
    const [yml, yaml, gemfile, lock] = await Promise.all(configFiles.map((name) => this.readText(name)))
    this.files.hasConfig = (yml ?? yaml) !== undefined
    const isElsewhere = this.site.configure(yml ?? yaml ?? '', gemfile, lock)
    this.site.isComplete &&= !isElsewhere
    this.configLog.tell(this.site)
    this.changed.fire()
    return isElsewhere
  }
}
