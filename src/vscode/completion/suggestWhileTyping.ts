import { window, workspace, type Disposable, type TextDocumentChangeEvent } from 'vscode'
import type { Service } from '../../service/service'
import type { ListContext } from './listContext'
import { completesPaths } from './pathSettings'

/**
 * Opens the list at a letter if there is something to complete. Markdown has `editor.quickSuggestions` off, and a trigger
 * character cannot be every letter of every script. The user's setting for the language stays as it is.
 */
export function suggestWhileTyping(service: Service, list: ListContext): Disposable {
  return workspace.onDidChangeTextDocument((event) => {
    const offset = offsetAfterLetter(event)
    if (offset === undefined || !isWelcome(event)) return
    const request = { opening: 'typed', completesPaths: completesPaths(event.document) } as const
    const offer = service.completeNow(event.document.uri.toString(), offset, request)
    if (offer && offer.completions.length > 0) list.open()
  })
}

/** The offset after a letter that was just typed, or composed, in the active editor with one cursor. */
function offsetAfterLetter({ document, contentChanges }: TextDocumentChangeEvent): number | undefined {
  const [change, ...others] = contentChanges
  if (!change || others.length > 0 || !/^[\p{L}\p{N}]$/u.test(change.text) || change.rangeLength > 1) return undefined
  return window.activeTextEditor?.document === document ? change.rangeOffset + change.text.length : undefined
}

/** Whether VS Code's setting allows the list. A user who turned the list off in VS Code does not see it here either. */
function isWelcome({ document }: TextDocumentChangeEvent): boolean {
  return workspace.getConfiguration('editor', document).get<boolean>('suggestOnTriggerCharacters', true)
}
