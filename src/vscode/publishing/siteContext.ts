import { commands, Disposable, window } from 'vscode'
import type { Service } from '../../service/service'

/** Keeps the context key `jekyllPosts.inSite` true to the active editor: the commands show in a site only. */
export function keepSiteContext({ blogs, host }: Service): Disposable {
  const update = async () => {
    const uri = window.activeTextEditor?.document.uri.toString()
    const document = uri === undefined ? undefined : host.documents.get(uri)
    const located = document && (await blogs.located(document))
    if (uri === window.activeTextEditor?.document.uri.toString())
      await commands.executeCommand('setContext', 'jekyllPosts.inSite', located !== undefined)
  }
  void update()
  return Disposable.from(window.onDidChangeActiveTextEditor(update), blogs.onDidChange(update))
}
