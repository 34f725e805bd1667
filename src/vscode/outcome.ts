import { Hover, languages, l10n, StatusBarAlignment, window, type Disposable, type TextDocument } from 'vscode'
import { Disposable as Disposables } from 'vscode'
import { findFrontMatter } from '../frontmatter/borders'
import type { Outcome } from '../jekyll/outcome'
import { reasons } from '../messages/reasons'
import { isCandidate, type Blogs, type Located } from './blogs'
import { say } from './say'

/** Tells in the status bar, and on the lines around the front matter, what Jekyll will do with the post. */
export function tellOutcome(blogs: Blogs): Disposable {
  const item = window.createStatusBarItem('jekyll-posts.outcome', StatusBarAlignment.Right, 100)
  item.name = 'Jekyll Posts'
  const update = async () => {
    const document = window.activeTextEditor?.document
    const outcome = document && (await outcomeFor(document, blogs))
    if (document !== window.activeTextEditor?.document) return
    if (!outcome) return item.hide()
    item.text = `${outcome.written ? '$(globe)' : '$(circle-slash)'} ${shortly(outcome)}`
    item.tooltip = inWords(outcome)
    item.show()
  }
  const provideHover = async (document: TextDocument, { line }: { readonly line: number }) => {
    const outcome = isBorder(document, line) ? await outcomeFor(document, blogs) : undefined
    return outcome && new Hover(inWords(outcome))
  }
  void update()
  return Disposables.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    blogs.onDidRead(update),
    blogs.onDidChange(update),
    languages.registerHoverProvider({ language: 'markdown' }, { provideHover }),
  )
}
