import { inParallel } from '../async/inParallel'
import { Slices } from '../async/slices'
import type { Blog } from '../blog'
import type { ServiceContext } from '../context'
import { disposeAll } from '../event'
import type { CancellationToken, Disposable } from '../host'
import { Ranges } from '../ranges'
import { readableUri } from '../uri'
import { readsAtOnce } from '../walk'
import { problemsIn, type Severities } from './findProblems'
import type { ShownProblem } from './shownProblems'

/** Shows the problems of closed files. */
export interface ClosedFileView {
  show(uri: string, problems: readonly ShownProblem[]): void
  severitiesFor(uri: string): Severities
}

export type OnProgress = (done: number, all: number) => void

/**
 * Checks all files of blogs, including closed ones. Once a blog was checked, the problems of its closed files are kept
 * up to date until `clear`.
 */
export class WholeBlog implements Disposable {
  private readonly checked = new Set<Blog>()
  private readonly subscriptions: readonly Disposable[]

  constructor(
    private readonly context: ServiceContext,
    private readonly view: ClosedFileView,
  ) {
    this.subscriptions = [context.blogs.onDidChangeFiles(({ blog, paths }) => this.follow(blog, paths))]
  }

  dispose(): void {
    disposeAll(this.subscriptions)
  }

  clear(): void {
    this.checked.clear()
  }

  /** Checks the same blogs again, after the severities have changed. */
  checkAgain(): void {
    this.checked.forEach((blog) => this.follow(blog, pagesOf(blog)))
  }

  /** Checks a blog and returns the number of its problems. Stops early if it is cancelled. */
  async check(blog: Blog, onProgress: OnProgress, token: CancellationToken): Promise<number> {
    await blog.whenRead()
    this.checked.add(blog)
    const paths = pagesOf(blog)
    const slices = new Slices()
    let [done, found] = [0, 0]
    await inParallel(paths, readsAtOnce, async (path) => {
      if (token.isCancellationRequested) return
      found += await this.checkFile(blog, path)
      done += 1
      onProgress(done, paths.length)
      await slices.rest()
    })
    return found
  }

  /** Checks a file and returns the number of its problems. `OpenProblems` shows those of an open document. */
  private async checkFile(blog: Blog, path: string): Promise<number> {
    const uri = blog.uriOf(path)
    const kind = blog.site.settings.kindOf(path)
    const text = kind && (await blog.readText(path))
    if (kind === undefined || text === undefined || !this.checked.has(blog)) {
      this.view.show(uri, [])
      return 0
    }
    const file = { blog, path, kind, text, severities: this.view.severitiesFor(uri) }
    const problems = problemsIn(file, 'none', this.context.host)
    const ranges = new Ranges(text)
    const shown = problems.map((problem) => ({ problem, range: ranges.of(problem.span) }))
    this.view.show(uri, blog.textOf(path) === undefined ? shown : [])
    return problems.length
  }

  /** Checks files again if their blog was checked. */
  private follow(blog: Blog, paths: readonly string[]): void {
    if (!this.checked.has(blog)) return
    const slices = new Slices()
    const work = inParallel(paths, readsAtOnce, async (path) => {
      await this.checkFile(blog, path)
      await slices.rest()
    })
    const { log } = this.context.host
    work.catch((error: unknown) => log.error(`Error while checking ${readableUri(blog.folder)}: ${String(error)}`))
  }
}

/** The files that Jekyll converts. */
function pagesOf({ site }: Blog): string[] {
  return [...site.paths].filter((path) => site.settings.kindOf(path) !== undefined && site.settings.isIndexed(path))
}
