import { Disposable, EventEmitter, workspace, type TextDocument } from 'vscode'
import type { Markdownify } from '../preview/markdownify'
import { SiteDoor } from '../preview/siteDoor'
import type { Blog } from './blog'
import { PreviewShelf } from './previewShelf'
import { say } from './say'

/** In milliseconds. */
const pieceOfWork = 8
const pauseAfterPiece = 30

/** What the previews of one blog's pages are made with, and when it changes. */
export class PreviewSite implements Disposable {
  readonly door: SiteDoor
  private readonly shelf: PreviewShelf
  /** Counts what has changed: a page that was made at another count is out of date. */
  version = 0
  private readonly changed = new EventEmitter<void>()
  /** Fired when open previews are to be drawn again. What is typed into a post itself is none of that. */
  readonly onDidChange = this.changed.event
  private readonly subscriptions: Disposable
  private idle: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly blog: Blog,
    converter: () => Markdownify | undefined,
  ) {
    this.shelf = new PreviewShelf(blog)
    this.door = new SiteDoor(blog.site, { shelf: this.shelf, when: now, converter, say })
    this.subscriptions = Disposable.from(
      this.shelf,
      this.changed,
      this.shelf.onDidRead(() => this.change()),
      blog.onDidChangeConfig(() => this.changedConfig()),
      blog.onDidChangeFiles((paths) => this.changedFiles(paths)),
      workspace.onDidChangeTextDocument(({ document }) => this.typed(document)),
      workspace.onDidCloseTextDocument((document) => this.typed(document)),
      new Disposable(() => clearTimeout(this.idle)),
    )
    this.workAhead()
  }

  dispose(): void {
    this.subscriptions.dispose()
  }

  /** In small pieces: the first template that asks for all posts of a large blog would stand everything still. */
  private workAhead(): void {
    clearTimeout(this.idle)
    const end = Date.now() + pieceOfWork
    const isDone = this.blog.site.isComplete && this.door.workAhead(() => Date.now() < end)
    if (!isDone) this.idle = setTimeout(() => this.workAhead(), this.blog.site.isComplete ? pauseAfterPiece : 1000)
  }

  private changedConfig(): void {
    this.door.forget(undefined)
    this.version += 1
    this.workAhead()
  }

  /** An empty list says that all files were read. */
  private changedFiles(paths: readonly string[]): void {
    this.door.forget(paths.length === 0 ? undefined : paths)
    if (paths.length === 0) this.workAhead()
    for (const path of paths) this.shelf.forget(path)
    if (paths.length === 0 || paths.some((path) => !this.isPage(path))) this.change()
    else this.version += 1
  }

  /** An include or a data file that a preview was made with, as it is typed. */
  private typed(document: TextDocument): void {
    const path = this.blog.pathOf(document.uri)
    if (path !== undefined && this.shelf.has(path) && !this.isPage(path)) this.change()
  }

  private change(): void {
    this.version += 1
    this.changed.fire()
  }

  private isPage(path: string): boolean {
    const kind = this.blog.site.facts(path)?.kind
    return kind === 'post' || kind === 'draft' || kind === 'document' || kind === 'page'
  }
}

/** Now and here: what decides over dates. */
export function now() {
  const machineZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return { now: Math.floor(Date.now() / 1000), machineZone }
}
