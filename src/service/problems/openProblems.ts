import { inSlices } from '../async/inSlices'
import type { Blog } from '../blog'
import type { Located } from '../blogs'
import { ChangedFacts } from '../changedFacts'
import type { ServiceContext } from '../context'
import { disposeAll } from '../event'
import type { Disposable, DocumentChange, OpenDocument } from '../host'
import { readableUri } from '../uri'
import { problemSteps, type Severities } from './findProblems'
import { ShownProblems, type ShownProblem } from './shownProblems'

/** The pause in typing, in milliseconds, after which a document is checked. It is longer for a long text. */
function pauseFor(document: OpenDocument): number {
  return 150 + Math.min(document.getText().length / 1_000, 2_000)
}

/** Whether a text is too long to be checked whenever the cursor leaves a line. */
function isLong(document: OpenDocument): boolean {
  return document.getText().length > 100_000
}

/** The pause in changes of other files after which open documents are checked again, in milliseconds. */
const pauseAround = 150

/** Shows problems and provides the severities that the user has set. */
export interface ProblemView {
  show(document: OpenDocument, problems: readonly ShownProblem[]): void
  severitiesFor(uri: string): Severities
}

/**
 * Keeps the index and the problems of open documents up to date. A document is checked when it opens, when typing
 * pauses, when the cursor leaves an edited line, and when its site changes.
 */
export class OpenProblems implements Disposable {
  private readonly waiting = new Map<OpenDocument, ReturnType<typeof setTimeout>>()
  private readonly shown = new Map<OpenDocument, ShownProblems>()
  /** Counts the checks of a document, so that a later one ends an earlier one. */
  private readonly readings = new WeakMap<OpenDocument, number>()
  private readonly facts = new ChangedFacts()
  private around: ReturnType<typeof setTimeout> | undefined
  private active: OpenDocument | undefined
  private readonly subscriptions: readonly Disposable[]

  constructor(
    private readonly context: ServiceContext,
    private readonly view: ProblemView,
  ) {
    const { host, blogs } = context
    this.subscriptions = [
      host.documents.onDidChange((change) => this.edited(change)),
      host.documents.onDidClose((document) => this.run('closing', document, this.close(document))),
      blogs.onDidChange(() => this.readAll()),
      blogs.onDidChangeFiles(({ blog, paths }) => this.checkOthers(blog, paths)),
    ]
    this.readAll()
  }

  dispose(): void {
    this.waiting.forEach((timer) => clearTimeout(timer))
    clearTimeout(this.around)
    disposeAll([...this.shown.values(), ...this.subscriptions])
  }

  readAll(): void {
    this.context.host.documents.all.forEach((document) => this.opened(document))
  }

  opened(document: OpenDocument): void {
    clearTimeout(this.waiting.get(document))
    this.waiting.delete(document)
    this.run('reading', document, this.read(document))
  }

  /** Records the lines of the cursors. The problems of an edited line are shown when the cursor leaves it. */
  moved(document: OpenDocument, lines: readonly number[]): void {
    const isLeft = this.shown.get(document)?.moved(lines)
    if (isLeft) this.readAfter(isLong(document) ? pauseFor(document) : 0, document)
  }

  /** Records the active document; `undefined` for none. */
  setActive(document: OpenDocument | undefined): void {
    if (this.active && this.active !== document) this.shown.get(this.active)?.showAll()
    this.active = document
  }

  private edited({ document, edits }: DocumentChange): void {
    if (edits.length === 0) return
    if (this.context.blogs.isCandidate(document)) this.shownOf(document).edited(edits)
    this.readAfter(pauseFor(document), document)
  }

  private readAfter(pause: number, document: OpenDocument): void {
    clearTimeout(this.waiting.get(document))
    this.waiting.set(
      document,
      setTimeout(() => this.opened(document), pause),
    )
  }

  /** Checks the open documents of a blog again after other files have changed. */
  private checkOthers(blog: Blog, paths: readonly string[]): void {
    if (!this.facts.haveChanged(blog, paths)) return
    clearTimeout(this.around)
    this.around = setTimeout(() => {
      for (const document of this.context.host.documents.all) {
        const located = this.context.blogs.locatedNow(document)
        if (located?.blog === blog) this.run('reading', document, this.find(document, located))
      }
    }, pauseAround)
  }

  private async read(document: OpenDocument): Promise<void> {
    const { version } = document
    const located = await this.context.blogs.located(document)
    if (document.version !== version || document.isClosed) return // a later call reads the later text
    if (!located) return this.forget(document)
    const isOver = () => document.version !== version || document.isClosed
    await inSlices(this.context.blogs.update(document, located), isOver)
    await this.find(document, located)
  }

  private async find(document: OpenDocument, located: Located): Promise<void> {
    const { version } = document
    const reading = (this.readings.get(document) ?? 0) + 1
    this.readings.set(document, reading)
    const isOver = () => document.version !== version || document.isClosed || this.readings.get(document) !== reading
    const file = { ...located, text: document.getText(), severities: this.view.severitiesFor(document.uri) }
    const problems = await inSlices(problemSteps(file, this.context.host), isOver)
    if (problems) this.shownOf(document).read(problems)
  }

  private shownOf(document: OpenDocument): ShownProblems {
    const known = this.shown.get(document)
    if (known) return known
    const shown = new ShownProblems(document, (problems) => this.view.show(document, problems))
    this.shown.set(document, shown)
    return shown
  }

  /** Reads the file of a closed document: unsaved text is discarded. */
  private async close(document: OpenDocument): Promise<void> {
    clearTimeout(this.waiting.get(document))
    this.waiting.delete(document)
    this.forget(document)
    const located = await this.context.blogs.located(document)
    await located?.blog.changedOnDisk(document.uri)
  }

  private forget(document: OpenDocument): void {
    this.shown.get(document)?.dispose()
    this.shown.delete(document)
  }

  private run(what: string, { uri }: OpenDocument, work: Promise<void>): void {
    work.catch((error: unknown) =>
      this.context.host.log.error(`Error while ${what} ${readableUri(uri)}: ${String(error)}`),
    )
  }
}
