import { Disposable, languages, window, workspace, type LogOutputChannel, type TextDocument } from 'vscode'
import type { TextDocumentChangeEvent, TextEditor } from 'vscode'
import type { Blog } from './blog'
import { isCandidate, type Blogs, type Located } from './blogs'
import { inSlices } from './inSlices'
import { KnownFacts } from './knownFacts'
import { problemSteps } from './problemsOf'
import { ShownProblems } from './shownProblems'

/** In milliseconds: the pause in typing after which a document is read. Reading a long text takes longer, and waits longer. */
function pauseFor(document: TextDocument): number {
  return 150 + Math.min(document.getText().length / 1_000, 2_000)
}

/** A long text is not read at the end of each line. */
function isLong(document: TextDocument): boolean {
  return document.getText().length > 100_000
}

/** In milliseconds: how long other files have to be left alone. */
const pauseAround = 150

/**
 * Keeps the index and the problems of open documents true to their text. A document is read when it opens, when typing
 * pauses or leaves its line, and when its site changes.
 */
export class Diagnostics implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('jekyll-posts')
  private readonly waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>()
  private readonly shown = new Map<TextDocument, ShownProblems>()
  /** Counts the readings of a document, so that a later one ends those that are under way. */
  private readonly readings = new WeakMap<TextDocument, number>()
  private readonly facts = new KnownFacts()
  private around: ReturnType<typeof setTimeout> | undefined
  private active = window.activeTextEditor?.document
  private readonly subscriptions: Disposable

  constructor(
    private readonly blogs: Blogs,
    private readonly log: LogOutputChannel,
  ) {
    this.subscriptions = Disposable.from(
      this.collection,
      workspace.onDidOpenTextDocument((document) => this.readSafely(document)),
      workspace.onDidChangeTextDocument((event) => this.edited(event)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.moved(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => this.turnedTo(editor)),
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
    this.shown.forEach((shown) => shown.dispose())
    this.subscriptions.dispose()
  }

  private readAll(): void {
    workspace.textDocuments.forEach((document) => this.readSafely(document))
  }

  private edited({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return
    if (isCandidate(document)) this.shownOf(document).edited(contentChanges)
    this.readAfter(pauseFor(document), document)
  }

  private readAfter(pause: number, document: TextDocument): void {
    clearTimeout(this.waiting.get(document))
    this.waiting.set(
      document,
      setTimeout(() => this.readSafely(document), pause),
    )
  }

  /** A cursor that leaves a line shows what is wrong with it. */
  private moved({ document, selections }: TextEditor): void {
    const isLeft = this.shown.get(document)?.moved(selections.map(({ active }) => active))
    if (isLeft) this.readAfter(isLong(document) ? pauseFor(document) : 0, document)
  }

  private turnedTo(editor: TextEditor | undefined): void {
    if (this.active && this.active !== editor?.document) this.shown.get(this.active)?.settle()
    this.active = editor?.document
  }

  /** Other files of a blog have changed: what is said of the open ones may be so no more. */
  private lookAround(blog: Blog, paths: readonly string[]): void {
    if (!this.facts.haveChanged(blog, paths)) return
    clearTimeout(this.around)
    this.around = setTimeout(() => {
      for (const document of workspace.textDocuments) {
        const located = this.blogs.locatedNow(document)
        if (located?.blog === blog) this.run('reading', document, this.tell(document, located))
      }
    }, pauseAround)
  }

  private readSafely(document: TextDocument): void {
    clearTimeout(this.waiting.get(document))
    this.waiting.delete(document)
    this.run('reading', document, this.read(document))
  }

  private async read(document: TextDocument): Promise<void> {
    const { version } = document
    const located = await this.blogs.located(document)
    if (document.version !== version || document.isClosed) return // a later call has the later text
    if (!located) return this.forget(document)
    await inSlices(this.blogs.takeIn(document, located), () => document.version !== version || document.isClosed)
    await this.tell(document, located)
  }

  private async tell(document: TextDocument, located: Located): Promise<void> {
    const { version } = document
    const reading = (this.readings.get(document) ?? 0) + 1
    this.readings.set(document, reading)
    const isOver = () => document.version !== version || document.isClosed || this.readings.get(document) !== reading
    const problems = await inSlices(problemSteps(document, located, this.log), isOver)
    if (problems) this.shownOf(document).read(problems)
  }

  private shownOf(document: TextDocument): ShownProblems {
    const shown = this.shown.get(document) ?? new ShownProblems(document, this.collection)
    this.shown.set(document, shown)
    return shown
  }

  /** What the editor held unsaved is gone; the disk counts again. */
  private async close(document: TextDocument): Promise<void> {
    clearTimeout(this.waiting.get(document))
    this.waiting.delete(document)
    this.forget(document)
    const located = await this.blogs.located(document)
    await located?.blog.changedOnDisk(document.uri)
  }

  private forget(document: TextDocument): void {
    this.shown.get(document)?.dispose()
    this.shown.delete(document)
  }

  private run(what: string, { uri }: TextDocument, work: Promise<void>): void {
    work.catch((error: unknown) => this.log.error(`Error while ${what} ${uri.toString(true)}: ${String(error)}`))
  }
}
