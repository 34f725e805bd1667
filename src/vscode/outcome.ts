import { Disposable, Hover, languages, StatusBarAlignment, window, type StatusBarItem, type TextDocument } from 'vscode'
import { findFrontMatter } from '../frontmatter/borders'
import type { Outcome } from '../jekyll/outcome'
import { isCandidate, type Blogs } from './blogs'
import { say, sayReason } from './say'

/** Tells in the status bar, and on the lines around the front matter, what Jekyll will do with a post. */
export function tellOutcome(blogs: Blogs): Disposable {
  const item = window.createStatusBarItem('jekyll-posts.outcome', StatusBarAlignment.Right, 100)
  item.name = 'Jekyll Posts'
  const update = async () => {
    const document = window.activeTextEditor?.document
    const outcome = document && (await outcomeFor(document, blogs))
    if (document === window.activeTextEditor?.document) show(item, outcome)
  }
  const provideHover = async (document: TextDocument, { line }: { readonly line: number }) => {
    const outcome = isBorder(document, line) ? await outcomeFor(document, blogs) : undefined
    return outcome && new Hover(inWords(outcome))
  }
  void update()
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    blogs.onDidTakeIn(update),
    blogs.onDidChange(update),
    languages.registerHoverProvider({ language: 'markdown' }, { provideHover }),
  )
}

async function outcomeFor(document: TextDocument, blogs: Blogs): Promise<Outcome | undefined> {
  const located = isCandidate(document) ? await blogs.located(document) : undefined
  const machineZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return located?.blog.site.outcome(located.path, { now: Math.floor(Date.now() / 1000), machineZone })
}

function show(item: StatusBarItem, outcome: Outcome | undefined): void {
  if (!outcome) return item.hide()
  item.text = outcome.written ? `$(globe) ${address(outcome)}` : `$(circle-slash) ${say({ key: 'outcome.short' })}`
  item.tooltip = inWords(outcome)
  item.show()
}

function inWords(outcome: Outcome): string {
  const reason = outcome.reason === undefined ? '' : sayReason(outcome.reason)
  if (!outcome.written) return say({ key: 'outcome.unwritten', args: { reason } })
  const args = { date: outcome.date?.toString() ?? '', url: address(outcome), reason }
  return say({ key: outcome.reason === undefined ? 'outcome.written' : 'outcome.written-but', args })
}

/** The URL in the letters of its author. */
function address({ url = '' }: Outcome): string {
  try {
    return decodeURI(url)
  } catch {
    return url // a percent sign that escapes nothing
  }
}

/** True for the lines of the front matter's two marks. */
function isBorder(document: TextDocument, line: number): boolean {
  const borders = findFrontMatter(document.getText())
  return borders !== undefined && (line === 0 || line === document.positionAt(borders.yaml.end).line)
}
