import { window, workspace, type Disposable, type TextDocumentChangeEvent } from 'vscode'
import { complete } from '../complete/complete'
import type { Blogs } from './blogs'
import type { ListContext } from './listContext'
import { surroundings } from './surroundings'

/**
 * Opens the list at a letter where something may stand. Markdown has `editor.quickSuggestions` off, and a trigger character
 * cannot be every letter of every script; the setting for the language stays as it is.
 */
export function suggestWhileTyping(blogs: Blogs, list: ListContext): Disposable {
  return workspace.onDidChangeTextDocument((event) => {
    const { document } = event
    const offset = offsetAfterLetter(event)
    const located = offset === undefined ? undefined : blogs.locatedNow(document)
    if (!located || offset === undefined || !isWelcome(event)) return
    const { blog, path } = located
    const offer = complete(document.getText(), offset, path, blog.site, surroundings(document, blog), 'typed')
    if (offer.completions.length > 0) list.open()
  })
}

/** The offset after a letter that was just typed, or composed, in the active editor with one cursor. */
function offsetAfterLetter({ document, contentChanges }: TextDocumentChangeEvent): number | undefined {
  const [change, ...others] = contentChanges
  if (!change || others.length > 0 || !/^[\p{L}\p{N}]$/u.test(change.text) || change.rangeLength > 1) return undefined
  return window.activeTextEditor?.document === document ? change.rangeOffset + change.text.length : undefined
}

/** Asks no less than VS Code does: a user who has turned the list off has turned it off here. */
function isWelcome({ document }: TextDocumentChangeEvent): boolean {
  return workspace.getConfiguration('editor', document).get<boolean>('suggestOnTriggerCharacters', true)
}
