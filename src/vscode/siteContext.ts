import { commands, Disposable, window } from 'vscode'
import { isCandidate, type Blogs } from './blogs'

/** Keeps the context key `jekyllPosts.inSite` true to the active editor: the commands show in a site only. */
export function keepSiteContext(blogs: Blogs): Disposable {
  const update = async () => {
    const document = window.activeTextEditor?.document
    const located = document && isCandidate(document) ? await blogs.located(document) : undefined
    if (document === window.activeTextEditor?.document)
      await commands.executeCommand('setContext', 'jekyllPosts.inSite', located !== undefined)
  }
  void update()
  return Disposable.from(window.onDidChangeActiveTextEditor(update), blogs.onDidChange(update))
}
