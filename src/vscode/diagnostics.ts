import { Disposable, languages, workspace, type LogOutputChannel, type TextDocument } from 'vscode'
import type { Blog } from './blog'
import type { Blogs, Located } from './blogs'
import { toDiagnostic } from './convert'
import { KnownFacts } from './knownFacts'
import { problemsOf } from './problemsOf'

/** In milliseconds: the pause in typing after which a document is read. */
const pause = 150

/**
 * Keeps the index and the problems of open documents true to their text. A document is read when it opens, when typing
 * pauses, and when its site changes.
 */
export class Diagnostics implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('jekyll-posts')
  private readonly waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>()
  private readonly facts = new KnownFacts()
  private around: ReturnType<typeof setTimeout> | undefined
  private readonly subscriptions: Disposable

  constructor(
    private readonly blogs: Blogs,
    private readonly log: LogOutputChannel,
  ) {
    this.subscriptions = Disposable.from(
      this.collection,
      workspace.onDidOpenTextDocument((document) => this.readSafely(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.readAfterPause(document)),
      workspace.onDidCloseTextDocument((document) => this.run('closing', document, this.close(document))),
      blogs.onDidChange(() => this.readAll()),
      blogs.onDidChangeFiles(({ blog, paths }) => this.lookAround(blog, paths)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('jekyllPosts.rules')) this.readAll()
      }),
    )
    this.readAll()
  }

  dispose(): void {
    this.waiting.forEach((timer) => clearTimeout(timer))
    clearTimeout(this.around)
    this.subscriptions.dispose()
  }

  private readAll(): void {
    workspace.textDocuments.forEach((document) => this.readSafely(document))
  }

  private readAfterPause(document: TextDocument): void {
    clearTimeout(this.waiting.get(document))
    this.waiting.set(
      document,
      setTimeout(() => this.readSafely(document), pause),
    )
  }

  /** Other files of a blog have changed: what is said of the open ones may be so no more. */
  private lookAround(blog: Blog, paths: readonly string[]): void {
    if (!this.facts.haveChanged(blog, paths)) return
    clearTimeout(this.around)
    this.around = setTimeout(() => {
      for (const document of workspace.textDocuments) {
        const located = this.blogs.locatedNow(document)
        if (located?.blog === blog) this.tell(document, located)
      }
    }, pause)
  }

  private readSafely(document: TextDocument): void {
    this.waiting.delete(document)
    this.run('reading', document, this.read(document))
  }

  private async read(document: TextDocument): Promise<void> {
    const { version } = document
    const located = await this.blogs.located(document)
    if (document.version !== version || document.isClosed) return // a later call has the later text
    if (!located) return this.collection.delete(document.uri)
    this.blogs.takeIn(document, located)
    this.tell(document, located)
  }

  private tell(document: TextDocument, located: Located): void {
    const problems = problemsOf(document, located, this.log, 'none')
    this.collection.set(
      document.uri,
      problems.map((problem) => toDiagnostic(document, problem)),
    )
  }

  /** What the editor held unsaved is gone; the disk counts again. */
  private async close(document: TextDocument): Promise<void> {
    clearTimeout(this.waiting.get(document))
    this.waiting.delete(document)
    this.collection.delete(document.uri)
    const located = await this.blogs.located(document)
    await located?.blog.changedOnDisk(document.uri)
  }

  private run(what: string, { uri }: TextDocument, work: Promise<void>): void {
    work.catch((error: unknown) => this.log.error(`While ${what} ${uri.toString(true)}: ${String(error)}`))
  }
}
