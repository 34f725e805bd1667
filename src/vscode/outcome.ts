import {
  commands,
  Disposable,
  Hover,
  languages,
  MarkdownString,
  Range,
  StatusBarAlignment,
  Uri,
  window,
  workspace,
  type StatusBarItem,
  type TextDocument,
} from 'vscode'
import { visible } from '../escape/controls'
import { forLabel } from '../escape/label'
import { forMarkdown } from '../escape/markdown'
import { findFrontMatter } from '../frontmatter/borders'
import { configNames } from '../jekyll/configFile'
import type { Outcome } from '../jekyll/outcome'
import { outcomeInWords, readableUrl } from '../preview/outcomeWords'
import { isCandidate, type Blogs, type Located } from './blogs'
import { effectiveTable, revealCommand } from './effectiveTable'
import { say, sayAdvice, sayReason } from './say'

/** Tells in the status bar, and on the lines around the front matter, what Jekyll will do with a file. */
export function tellOutcome(blogs: Blogs): Disposable {
  const item = window.createStatusBarItem('jekyll-posts.outcome', StatusBarAlignment.Right, 100)
  item.name = 'Jekyll Posts'
  const update = async () => {
    const document = window.activeTextEditor?.document
    const located = document && (await locate(document, blogs))
    if (document === window.activeTextEditor?.document) show(item, located && outcomeFor(document!, located))
  }
  const provideHover = async (document: TextDocument, { line }: { readonly line: number }) => {
    const located = isBorder(document, line) ? await locate(document, blogs) : undefined
    return located && hoverFor(document, located)
  }
  void update()
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    blogs.onDidTakeIn(update),
    blogs.onDidChange(update),
    languages.registerHoverProvider({ language: 'markdown' }, { provideHover }),
    commands.registerCommand(revealCommand, (...args: readonly unknown[]) => revealDefault(blogs, args)),
  )
}

async function locate(document: TextDocument, blogs: Blogs): Promise<Located | undefined> {
  return isCandidate(document) ? blogs.located(document) : undefined
}

/** Of the text in the editor: the index may not have it yet. */
function outcomeFor(document: TextDocument, { blog, path }: Located): Outcome | undefined {
  return blog.site.outcomeOfText(path, document.getText(), when())
}

async function hoverFor(document: TextDocument, located: Located): Promise<Hover | undefined> {
  const outcome = outcomeFor(document, located)
  if (!outcome) return undefined
  const values = located.blog.site.effectiveFrontMatter(located.path, document.getText(), when())
  const words = new MarkdownString(forMarkdown(inWords(outcome)))
  if (outcome.reason) words.appendMarkdown(`\n\n${sayAdvice(outcome.reason)}`)
  if (values.length === 0) return new Hover(words)
  return new Hover([words, effectiveTable(values, await configurationOf(located.blog.folder))])
}

function when() {
  const machineZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return { now: Math.floor(Date.now() / 1000), machineZone }
}

function show(item: StatusBarItem, outcome: Outcome | undefined): void {
  if (!outcome) return item.hide()
  item.text = outcome.written
    ? `$(globe) ${forLabel(readableUrl(outcome))}`
    : `$(circle-slash) ${say({ key: 'outcome.short' })}`
  item.tooltip = visible(inWords(outcome))
  item.show()
}

function inWords(outcome: Outcome): string {
  return outcomeInWords(outcome, say, sayReason)
}

/** True for the lines of the front matter's two marks. */
function isBorder(document: TextDocument, line: number): boolean {
  const borders = findFrontMatter(document.getText())
  return borders !== undefined && (line === 0 || line === document.positionAt(borders.yaml.end).line)
}

/** The site's configuration; `undefined` where it has none. */
async function configurationOf(folder: Uri): Promise<TextDocument | undefined> {
  for (const name of configNames) {
    const uri = Uri.joinPath(folder, name)
    const document = await workspace.openTextDocument(uri).then(
      (opened) => opened,
      () => undefined, // there is no such file
    )
    if (document) return document
  }
  return undefined
}

/** Opens the configuration of an open site; a link that names another file does nothing. */
async function revealDefault(blogs: Blogs, [uri, start, end]: readonly unknown[]): Promise<void> {
  const configurations = blogs.open.flatMap(({ folder }) => configNames.map((name) => Uri.joinPath(folder, name)))
  const configuration = configurations.find((each) => each.toString() === uri)
  if (!configuration || !Number.isInteger(start) || !Number.isInteger(end)) return
  const document = await workspace.openTextDocument(configuration)
  const selection = new Range(document.positionAt(Number(start)), document.positionAt(Number(end)))
  await window.showTextDocument(document, { selection })
}
