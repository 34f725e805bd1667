import { window, workspace, type Disposable, type TextDocumentChangeEvent } from 'vscode'
import type { Service } from '../../service/service'
import { toDocument } from '../host/documents'
import type { ListContext } from './listContext'
import { completesPaths } from './pathSettings'

/**
 * Opens the list at a letter if there is something to complete. `editor.quickSuggestions` is off for Markdown, and the
 * trigger characters cannot include every letter of every script. The user's setting for the language is not changed.
 */
export function suggestWhileTyping(service: Service, list: ListContext): Disposable {
  return workspace.onDidChangeTextDocument((event) => {
    const offset = offsetAfterLetter(event)
    const isInSite = service.blogs.locatedNow(toDocument(event.document)) !== undefined
    if (offset === undefined || !isInSite || !isAllowed(event)) return
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

/** Whether the settings allow a list while typing. A user who has turned suggestions off gets none from us either. */
function isAllowed({ document }: TextDocumentChangeEvent): boolean {
  return workspace.getConfiguration('editor', document).get<boolean>('suggestOnTriggerCharacters', true)
}
