import { Disposable, languages, Uri, window, workspace } from 'vscode'
import { OpenProblems } from '../../service/problems/openProblems'
import type { Service } from '../../service/service'
import { toDiagnostic } from '../convert'
import { toDocument } from '../host/documents'
import { severitiesFor } from '../severities'

/** Shows the problems of open documents. */
export function showDiagnostics(service: Service): Disposable {
  const collection = languages.createDiagnosticCollection('jekyll-posts')
  const problems = new OpenProblems(service, {
    show: (document, shown) => collection.set(Uri.parse(document.uri), shown.map(toDiagnostic)),
    severitiesFor,
  })
  problems.setActive(window.activeTextEditor && toDocument(window.activeTextEditor.document))
  return Disposable.from(
    problems, // disposed of before the collection, which it clears
    collection,
    workspace.onDidOpenTextDocument((document) => problems.opened(toDocument(document))),
    window.onDidChangeTextEditorSelection(({ textEditor: { document, selections } }) =>
      problems.moved(
        toDocument(document),
        selections.map(({ active }) => active.line),
      ),
    ),
    window.onDidChangeActiveTextEditor((editor) => problems.setActive(editor && toDocument(editor.document))),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('jekyllPosts.rules')) problems.readAll()
    }),
  )
}
