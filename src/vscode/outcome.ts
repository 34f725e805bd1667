import {
  commands,
  Disposable,
  Hover,
  languages,
  MarkdownString,
  Range,
  Uri,
  window,
  workspace,
  type TextDocument,
} from 'vscode'
import { forMarkdown } from '../escape/markdown'
import { findFrontMatter } from '../frontmatter/borders'
import { configNames } from '../jekyll/configFile'
import type { Outcome } from '../jekyll/outcome'
import { outcomeInWords } from '../preview/outcomeWords'
import { isCandidate, type Blogs, type Located } from './blogs'
import { effectiveTable, revealCommand } from './effectiveTable'
import { say, sayAdvice, sayReason } from './say'

/** Tells on the lines around the front matter what Jekyll will do with a file. */
export function tellOutcome(blogs: Blogs): Disposable {
  const provideHover = async (document: TextDocument, { line }: { readonly line: number }) => {
    const located = isBorder(document, line) ? await locateOutcome(document, blogs) : undefined
    return located && hoverFor(document, located)
  }
  return Disposable.from(
    languages.registerHoverProvider({ language: 'markdown' }, { provideHover }),
    commands.registerCommand(revealCommand, (...args: readonly unknown[]) => revealDefault(blogs, args)),
  )
}

/** The place of a document that Jekyll may have something in mind for. */
export async function locateOutcome(document: TextDocument, blogs: Blogs): Promise<Located | undefined> {
  return isCandidate(document) ? blogs.located(document) : undefined
}

/** Of the text in the editor: the index may not have it yet. */
export function outcomeFor(document: TextDocument, { blog, path }: Located): Outcome | undefined {
  return blog.site.output.outcomeOfText(path, document.getText(), when())
}

/** With as many rows as the editor shows without scrolling: a reason takes the room of two. */
async function hoverFor(document: TextDocument, located: Located): Promise<Hover | undefined> {
  const outcome = outcomeFor(document, located)
  if (!outcome) return undefined
  const values = located.blog.site.output.effectiveFrontMatter(located.path, document.getText(), when())
  const words = new MarkdownString(forMarkdown(outcomeWords(outcome)))
  if (outcome.reason) words.appendMarkdown(`\n\n${sayAdvice(outcome.reason)}`)
  if (values.length === 0) return new Hover(words)
  return new Hover([words, effectiveTable(values, await configurationOf(located.blog.folder), outcome.reason ? 4 : 6)])
}

function when() {
  const machineZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return { now: Math.floor(Date.now() / 1000), machineZone }
}

/** What Jekyll will do, in one sentence. */
export function outcomeWords(outcome: Outcome): string {
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
