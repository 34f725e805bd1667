import { commands, Disposable, window } from 'vscode'
import type { Service } from '../../service/service'

/** Sets the context key `jekyllPosts.inSite` for the active editor, so that the commands appear only in a site. */
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
