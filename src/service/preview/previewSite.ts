import { prefetchIncludes } from '../../preview/prefetchIncludes'
import type { Markdownify } from '../../preview/markdownify'
import { PreviewLiquidHost } from '../../preview/previewLiquidHost'
import type { PageChange } from '../../preview/sitePages'
import { isPageKind } from '../../site/facts/kinds'
import type { Blog } from '../blog'
import { clockOf } from '../context'
import { disposeAll, EventEmitter } from '../event'
import type { Disposable, Host, OpenDocument } from '../host'
import { PreviewFiles } from './previewFiles'

/** The length of one slice of work in the background, in milliseconds. */
const sliceLength = 8
/** The pause between two slices, in milliseconds. */
const pauseBetweenSlices = 30
/** The time that one preview may spend on pages that are not prepared yet, in milliseconds. */
const renderBudget = 15
/** The depth of nested includes that are read ahead. */
const mostRounds = 3

/** The site data that previews of one blog's pages are rendered with; reports when it changes. */
export class PreviewSite implements Disposable {
  readonly liquidHost: PreviewLiquidHost
  private readonly files: PreviewFiles
  /** The number of changes so far. */
  private changes = 0
  /** The number of changes that were in one page alone, by its path. */
  private readonly ownChanges = new Map<string, number>()
  private readonly changed = new EventEmitter()
  /** Fired when open previews must be rendered again; not for typing in the page itself, which the editor renders. */
  readonly onDidChange = this.changed.event
  private readonly subscriptions: readonly Disposable[]
  private idle: ReturnType<typeof setTimeout> | undefined
  /** Whether a preview waits for all pages. */
  private isWaitedFor = false
  /** The pages that were shown, in this order, and whether they read other pages. */
  private readonly shown = new Map<string, boolean>()

  constructor(
    private readonly blog: Blog,
    host: Host,
    private readonly openPreviews: () => number,
    converter: () => Markdownify | undefined,
  ) {
    this.files = new PreviewFiles(blog, host.fileSystem)
    this.liquidHost = new PreviewLiquidHost(blog.site, {
      files: this.files,
      when: () => clockOf(host),
      converter,
      localize: (message) => host.localize.message(message),
      startBudget: () => until(renderBudget),
      onBudgetExceeded: () => this.prioritize(),
      knowsAllFiles: () => blog.isFilled,
    })
    this.subscriptions = [
      this.files,
      this.changed,
      this.files.onDidRead(() => this.change()),
      blog.onDidChangeConfig(() => this.changedConfig()),
      blog.onDidChangeFiles((paths) => this.changedFiles(paths)),
      host.documents.onDidChange(({ document }) => this.typed(document)),
      host.documents.onDidClose((document) => this.typed(document)),
    ]
    this.prewarm()
  }

  dispose(): void {
    clearTimeout(this.idle)
    disposeAll(this.subscriptions)
  }

  /** Whether files that pages are rendered with are still being read. */
  get isReading(): boolean {
    return !this.blog.isFilled || this.files.isReading || this.isWaitedFor
  }

  /** Reads the files that a page is rendered with, before it is rendered. */
  async readAhead(text: string): Promise<void> {
    for (let round = 0; round < mostRounds; round += 1) {
      prefetchIncludes(text, this.liquidHost)
      await this.files.whenRead()
    }
  }

  /** Records that a page was rendered. */
  shows(path: string, readsPages: boolean): void {
    this.shown.delete(path)
    this.shown.set(path, readsPages)
  }

  /** Prepares pages in slices, since the first template that needs all posts of a large blog would block the editor. */
  private prewarm(): void {
    clearTimeout(this.idle)
    const { isComplete } = this.blog.site
    if (isComplete && this.liquidHost.prewarm(until(sliceLength))) return this.finishWork()
    const pause = this.isWaitedFor ? 0 : pauseBetweenSlices
    this.idle = setTimeout(() => this.prewarm(), isComplete ? pause : 1000)
  }

  /** Prepares pages without pauses: a preview was rendered without some of them and is rendered again afterwards. */
  private prioritize(): void {
    this.isWaitedFor = true
    clearTimeout(this.idle)
    this.idle = setTimeout(() => this.prewarm())
  }

  private finishWork(): void {
    if (this.isWaitedFor) this.change()
    this.isWaitedFor = false
  }

  /** The number of changes outside of a page: a preview that was rendered at another number is out of date. */
  version(path: string): number {
    return this.changes - (this.ownChanges.get(path) ?? 0)
  }

  private changedConfig(): void {
    this.files.forgetTheme()
    this.liquidHost.invalidateAll()
    this.changes += 1
    this.prewarm()
  }

  /** An empty list means that all files were read. */
  private changedFiles(paths: readonly string[]): void {
    if (paths.length === 0) return this.changedAll()
    const texts = paths.filter((path) => this.isPage(path) && this.files.has(path))
    const changes = [...this.liquidHost.invalidate(paths), ...texts.map((path) => ({ path, isMoved: false }))]
    for (const path of paths) this.files.forget(path)
    if (paths.some((path) => !this.isPage(path)) || this.isSeen(changes)) this.change()
    else this.count(paths)
  }

  /**
   * Counts a change. A change of one page alone does not make its own preview out of date: its text shows the change.
   */
  private count(paths: readonly string[]): void {
    this.changes += 1
    const [path, ...others] = paths
    if (path !== undefined && others.length === 0) this.ownChanges.set(path, (this.ownChanges.get(path) ?? 0) + 1)
  }

  private changedAll(): void {
    this.liquidHost.invalidateAll()
    this.prewarm()
    this.change()
  }

  /** Whether changes of other pages may change a page that is shown. */
  private isSeen(changes: readonly PageChange[]): boolean {
    const shown = changes.length === 0 ? [] : [...this.shown].slice(-this.openPreviews() || this.shown.size)
    return shown.some(([page, readsPages]) =>
      changes.some(({ path, isMoved }) => path !== page && (isMoved || readsPages)),
    )
  }

  /** Reports typing in an include or a data file that a preview was rendered with. */
  private typed(document: OpenDocument): void {
    const path = this.blog.pathOf(document.uri)
    if (path !== undefined && this.files.has(path) && !this.isPage(path)) this.change()
  }

  private change(): void {
    this.changes += 1
    this.changed.fire()
  }

  private isPage(path: string): boolean {
    return isPageKind(this.blog.site.facts(path)?.kind)
  }
}

/** Returns a function that returns true for a number of milliseconds. */
function until(milliseconds: number): () => boolean {
  const end = Date.now() + milliseconds
  return () => Date.now() < end
}
