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

/** In milliseconds. */
const pieceOfWork = 8
const pauseAfterPiece = 30
const longestWait = 15
/** How deep includes are that are read ahead. */
const mostRounds = 3

/** The data that the previews of one blog need. Fires an event when the data changes. */
export class PreviewSite implements Disposable {
  readonly liquidHost: PreviewLiquidHost
  private readonly files: PreviewFiles
  /** Counts what has changed. */
  private changes = 0
  /** The number of changes in which only this page changed, by its path. */
  private readonly ownChanges = new Map<string, number>()
  private readonly changed = new EventEmitter()
  /** Fired when open previews are to be drawn again. What is typed into a post itself is none of that. */
  readonly onDidChange = this.changed.event
  private readonly subscriptions: readonly Disposable[]
  private idle: ReturnType<typeof setTimeout> | undefined
  /** True while a preview waits for all pages. */
  private isWaitedFor = false
  /** The pages that were shown, the last one last, and whether they read others. */
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
      startBudget: () => until(longestWait),
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
    this.workAhead()
  }

  dispose(): void {
    clearTimeout(this.idle)
    disposeAll(this.subscriptions)
  }

  /** True while more is about to be known that pages are made with. */
  get isReading(): boolean {
    return !this.blog.isFilled || this.files.isReading || this.isWaitedFor
  }

  /** Reads what a page is made with, so that it is there when the page is drawn. */
  async readAhead(text: string): Promise<void> {
    for (let round = 0; round < mostRounds; round += 1) {
      prefetchIncludes(text, this.liquidHost)
      await this.files.whenRead()
    }
  }

  /** A page was drawn. */
  shows(path: string, readsPages: boolean): void {
    this.shown.delete(path)
    this.shown.set(path, readsPages)
  }

  /** In small pieces: the first template that asks for all posts of a large blog would stand everything still. */
  private workAhead(): void {
    clearTimeout(this.idle)
    const { isComplete } = this.blog.site
    if (isComplete && this.liquidHost.prewarm(until(pieceOfWork))) return this.worked()
    const pause = this.isWaitedFor ? 0 : pauseAfterPiece
    this.idle = setTimeout(() => this.workAhead(), isComplete ? pause : 1000)
  }

  /** What was drawn without some of the pages is drawn again when they are there. */
  private prioritize(): void {
    this.isWaitedFor = true
    clearTimeout(this.idle)
    this.idle = setTimeout(() => this.workAhead())
  }

  private worked(): void {
    if (this.isWaitedFor) this.change()
    this.isWaitedFor = false
  }

  /** Counts what has changed around a page: one that was made at another count is out of date. */
  version(path: string): number {
    return this.changes - (this.ownChanges.get(path) ?? 0)
  }

  private changedConfig(): void {
    this.files.forgetTheme()
    this.liquidHost.invalidateAll()
    this.changes += 1
    this.workAhead()
  }

  /** An empty list says that all files were read. */
  private changedFiles(paths: readonly string[]): void {
    if (paths.length === 0) return this.changedAll()
    const texts = paths.filter((path) => this.isPage(path) && this.files.has(path))
    const changes = [...this.liquidHost.invalidate(paths), ...texts.map((path) => ({ path, isMoved: false }))]
    for (const path of paths) this.files.forget(path)
    if (paths.some((path) => !this.isPage(path)) || this.isSeen(changes)) this.change()
    else this.count(paths)
  }

  /** What is typed into a page leaves what was made of the page itself as it is: its text tells. */
  private count(paths: readonly string[]): void {
    this.changes += 1
    const [path, ...others] = paths
    if (path !== undefined && others.length === 0) this.ownChanges.set(path, (this.ownChanges.get(path) ?? 0) + 1)
  }

  private changedAll(): void {
    this.liquidHost.invalidateAll()
    this.workAhead()
    this.change()
  }

  /** Whether a page that is shown may look another way now. It does not wait for its own changes. */
  private isSeen(changes: readonly PageChange[]): boolean {
    const shown = changes.length === 0 ? [] : [...this.shown].slice(-this.openPreviews() || this.shown.size)
    return shown.some(([page, readsPages]) =>
      changes.some(({ path, isMoved: isMoved }) => path !== page && (isMoved || readsPages)),
    )
  }

  /** An include or a data file that a preview was made with, as it is typed. */
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

/** True until so many milliseconds are over. */
function until(milliseconds: number): () => boolean {
  const end = Date.now() + milliseconds
  return () => Date.now() < end
}
