import { Disposable, workspace, type TextDocument, type TextDocumentContentChangeEvent } from 'vscode'
import type { DocumentEdit, Documents, OpenDocument } from '../../service/host'

/** The editor's documents. */
export const documents: Documents = {
  get all() {
    return workspace.textDocuments.map(toDocument)
  },
  get: (uri) => documents.all.find((document) => document.uri === uri),
  onDidChange: (listener) =>
    workspace.onDidChangeTextDocument(({ document, contentChanges }) =>
      listener({ document: toDocument(document), edits: contentChanges.map(toEdit) }),
    ),
  onDidClose: (listener) =>
    Disposable.from(workspace.onDidCloseTextDocument((document) => listener(toDocument(document)))),
}

const known = new WeakMap<TextDocument, OpenDocument>()

/** One object for each document. */
export function toDocument(document: TextDocument): OpenDocument {
  const found = known.get(document)
  if (found) return found
  const made: OpenDocument = {
    uri: document.uri.toString(),
    get languageId() {
      return document.languageId
    },
    get version() {
      return document.version
    },
    get isClosed() {
      return document.isClosed
    },
    getText: () => document.getText(),
  }
  known.set(document, made)
  return made
}

function toEdit({ range: { start, end }, text }: TextDocumentContentChangeEvent): DocumentEdit {
  return {
    range: {
      start: { line: start.line, column: start.character },
      end: { line: end.line, column: end.character },
    },
    text,
  }
}
