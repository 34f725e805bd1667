import { Diagnostic, DiagnosticSeverity, extensions, Range, Uri, WorkspaceEdit, type TextDocument } from 'vscode'
import type { Fix, Problem, Severity } from '../lint/rule'
import type { Span } from '../text/span'
import type { Blog } from './blog'
import type { Positions } from './positions'
import { say } from './say'

/** Offsets become lines and columns here and nowhere else. */
export function toRange(document: Positions, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end))
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** What the Problems view says behind our problems. */
export const diagnosticSource = 'Jekyll Posts'

export function toDiagnostic(document: Positions, { span, message, severity, id }: Problem): Diagnostic {
  const diagnostic = new Diagnostic(toRange(document, span), say(message), severities[severity])
  diagnostic.source = diagnosticSource
  const page = documentationOf(id)
  diagnostic.code = page ? { value: id, target: page } : id
  return diagnostic
}

/** The page that explains a rule; it comes with the extension. */
function documentationOf(id: string): Uri | undefined {
  const extension = extensions.getExtension('jekyll-posts.jekyll-posts')
  return extension && Uri.joinPath(extension.extensionUri, 'docs', 'rules', `${id}.md`)
}

export function toWorkspaceEdit(document: TextDocument, { edits, path }: Fix, blog: Blog): WorkspaceEdit {
  const workspaceEdit = new WorkspaceEdit()
  for (const { span, text } of edits) workspaceEdit.replace(document.uri, toRange(document, span), text)
  if (path !== undefined) workspaceEdit.renameFile(document.uri, Uri.joinPath(blog.folder, path))
  return workspaceEdit
}
