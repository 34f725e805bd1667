import {
  commands,
  Disposable,
  languages,
  ProgressLocation,
  window,
  workspace,
  type CancellationToken,
  type LogOutputChannel,
  type Progress,
} from 'vscode'
import { lint } from '../lint/lint'
import type { Blog } from './blog'
import type { Blogs } from './blogs'
import { toDiagnostic } from './convert'
import { inParallel } from './inParallel'
import { lintingOf } from './linting'
import { positionsIn } from './positions'
import { say } from './say'
import { Slices } from './slices'
import { readsAtOnce } from './walk'

/**
 * “Check the whole blog”: the problems of all its files, those that no editor holds too. Once a blog was checked, its
 * closed files' problems follow what happens to the files, until they are cleared.
 */
export class WholeBlog implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('jekyll-posts-closed')
  private readonly checked = new Set<Blog>()
  private readonly subscriptions: Disposable

  constructor(
    private readonly blogs: Blogs,
    private readonly log: LogOutputChannel,
  ) {
    this.subscriptions = Disposable.from(
      this.collection,
      commands.registerCommand('jekyll-posts.checkWholeBlog', () => this.checkBlogs()),
      commands.registerCommand('jekyll-posts.clearWholeBlog', () => this.clear()),
      workspace.onDidOpenTextDocument(({ uri }) => this.collection.delete(uri)), // the editor's own come
      blogs.onDidChangeFiles(({ blog, paths }) => this.follow(blog, paths)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('jekyllPosts.rules'))
          this.checked.forEach((blog) => this.follow(blog, pagesOf(blog)))
      }),
    )
  }

  dispose(): void {
    this.subscriptions.dispose()
  }

  private clear(): void {
    this.checked.clear()
    this.collection.clear()
    void commands.executeCommand('setContext', 'jekyllPosts.wholeBlog', false)
  }

  private async checkBlogs(): Promise<void> {
    const blogs = await this.blogs.all()
    if (blogs.length === 0) return void window.showInformationMessage(say({ key: 'check.no-blog' }))
    const title = say({ key: 'check.title' })
    const count = await window.withProgress(
      { location: ProgressLocation.Notification, title, cancellable: true },
      async (progress, token) => {
        let sum = 0
        for (const blog of blogs) sum += await this.checkBlog(blog, progress, token)
        return sum
      },
    )
    if (count > 0) await commands.executeCommand('workbench.actions.view.problems')
    else void window.showInformationMessage(say({ key: 'check.clean' }))
  }

  private async checkBlog(
    blog: Blog,
    progress: Progress<{ increment: number; message: string }>,
    token: CancellationToken,
  ) {
    await blog.whenRead()
    this.checked.add(blog)
    void commands.executeCommand('setContext', 'jekyllPosts.wholeBlog', true)
    const paths = pagesOf(blog)
    const slices = new Slices()
    let [done, found] = [0, 0]
    await inParallel(paths, readsAtOnce, async (path) => {
      if (token.isCancellationRequested) return
      found += await this.checkFile(blog, path)
      done += 1
      progress.report({ increment: 100 / paths.length, message: `${done} / ${paths.length}` })
      await slices.rest()
    })
    return found
  }

  /** The number of problems that a file has, or that its editor knows of. */
  private async checkFile(blog: Blog, path: string): Promise<number> {
    const uri = blog.uriOf(path)
    const kind = blog.site.settings.kindOf(path)
    const text = kind && (await blog.readText(path))
    if (kind === undefined || text === undefined || !this.checked.has(blog)) {
      this.collection.delete(uri)
      return 0
    }
    const { onFailure, options } = lintingOf(uri, { path, blog }, this.log)
    const problems = lint(text, kind, onFailure, { ...options, fixes: 'none' })
    const positions = positionsIn(text)
    const isOpen = blog.textOf(path) !== undefined
    this.collection.set(uri, isOpen ? [] : problems.map((problem) => toDiagnostic(positions, problem)))
    return problems.length
  }

  /** Looks again at files of a blog that was checked. */
  private follow(blog: Blog, paths: readonly string[]): void {
    if (!this.checked.has(blog)) return
    const slices = new Slices()
    const work = inParallel(paths, readsAtOnce, async (path) => {
      await this.checkFile(blog, path)
      await slices.rest()
    })
    work.catch((error: unknown) => this.log.error(`While checking ${blog.folder.toString(true)}: ${String(error)}`))
  }
}

/** The files that Jekyll converts, for it has read them as such. */
function pagesOf({ site }: Blog): string[] {
  return [...site.paths].filter((path) => site.settings.kindOf(path) !== undefined && site.settings.isIndexed(path))
}
