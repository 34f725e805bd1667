import { commands, window, workspace, type Disposable, type TextDocumentChangeEvent } from 'vscode'
import { complete } from '../complete/complete'
import type { Blogs } from './blogs'
import { surroundings } from './surroundings'

/**
 * Opens the list at the first letter of a word where something may stand. Markdown has `editor.quickSuggestions` off, and
 * a trigger character cannot be every letter of every script; the setting for the language stays as it is.
 */
export function suggestWhileTyping(blogs: Blogs): Disposable {
  return workspace.onDidChangeTextDocument((event) => {
    const { document } = event
    const offset = offsetAfterFirstLetter(event)
    const located = offset === undefined ? undefined : blogs.locatedNow(document)
    if (!located || offset === undefined || !isWelcome(event)) return
    const { blog, path } = located
    const offer = complete(document.getText(), offset, path, blog.site, surroundings(document, blog))
    if (offer.completions.length > 0) void commands.executeCommand('editor.action.triggerSuggest')
  })
}

/** The offset after a letter that was just typed, or composed, at the start of a word of the active editor. */
function offsetAfterFirstLetter({ document, contentChanges }: TextDocumentChangeEvent): number | undefined {
  const [change, ...others] = contentChanges
  if (!change || others.length > 0 || !/^[\p{L}\p{N}]$/u.test(change.text) || change.rangeLength > 1) return undefined
  if (window.activeTextEditor?.document !== document) return undefined
  const before = document.getText(document.lineAt(change.range.start.line).range).slice(0, change.range.start.character)
  return /[\p{L}\p{N}]$/u.test(before) ? undefined : change.rangeOffset + change.text.length
}

/** Asks no less than VS Code does: a user who has turned the list off has turned it off here. */
function isWelcome({ document }: TextDocumentChangeEvent): boolean {
  return workspace.getConfiguration('editor', document).get<boolean>('suggestOnTriggerCharacters', true)
}
