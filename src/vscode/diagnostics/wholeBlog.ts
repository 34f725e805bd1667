import { commands, Disposable, languages, ProgressLocation, Uri, window, workspace, type Progress } from 'vscode'
import { WholeBlog } from '../../service/problems/wholeBlog'
import type { Service } from '../../service/service'
import { toDiagnostic } from '../convert'
import { translate } from '../host/localize'
import { severitiesFor } from '../severities'

/** Registers the commands that check whole blogs, and that show or clear the problems of closed files. */
export function checkWholeBlogs(service: Service): Disposable {
  const collection = languages.createDiagnosticCollection('jekyll-posts-closed')
  const whole = new WholeBlog(service, {
    show: (uri, problems) => collection.set(Uri.parse(uri), problems.map(toDiagnostic)),
    severitiesFor,
  })
  const clear = () => {
    whole.clear()
    collection.clear()
    setChecked(false)
  }
  return Disposable.from(
    collection,
    whole,
    commands.registerCommand('jekyll-posts.checkWholeBlog', () => checkAll(service, whole)),
    commands.registerCommand('jekyll-posts.clearWholeBlog', clear),
    workspace.onDidOpenTextDocument(({ uri }) => collection.delete(uri)), // open documents have their own problems
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('jekyllPosts.rules')) whole.checkAgain()
    }),
  )
}

async function checkAll(service: Service, whole: WholeBlog): Promise<void> {
  const blogs = await service.blogs.all()
  if (blogs.length === 0) return void window.showInformationMessage(translate({ key: 'check.no-blog' }))
  const options = {
    location: ProgressLocation.Notification,
    title: translate({ key: 'check.title' }),
    cancellable: true,
  }
  const count = await window.withProgress(options, async (progress, token) => {
    let sum = 0
    for (const blog of blogs) {
      setChecked(true)
      sum += await whole.check(blog, reportTo(progress), token)
    }
    return sum
  })
  if (count > 0) await commands.executeCommand('workbench.actions.view.problems')
  else void window.showInformationMessage(translate({ key: 'check.clean' }))
}

function reportTo(progress: Progress<{ increment: number; message: string }>) {
  return (done: number, all: number) => progress.report({ increment: 100 / all, message: `${done} / ${all}` })
}

/** Shows the command that clears the problems, which is visible only after a check. */
function setChecked(isChecked: boolean): void {
  void commands.executeCommand('setContext', 'jekyllPosts.wholeBlog', isChecked)
}
