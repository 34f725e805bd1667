import { Diagnostic, DiagnosticSeverity, Range, WorkspaceEdit, type TextDocument } from 'vscode'
import type { Fix, Problem, Severity } from '../lint/rule'
import type { Span } from '../text/span'
import { say } from './say'

/** Offsets become lines and columns here and nowhere else. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end))
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
}

export function toDiagnostic(document: TextDocument, { span, message, severity, id }: Problem): Diagnostic {
  const diagnostic = new Diagnostic(toRange(document, span), say(message), severities[severity])
  diagnostic.source = 'Jekyll Posts'
  diagnostic.code = id
  return diagnostic
}

export function toWorkspaceEdit(document: TextDocument, { edits }: Fix): WorkspaceEdit {
  const workspaceEdit = new WorkspaceEdit()
  for (const { span, text } of edits) workspaceEdit.replace(document.uri, toRange(document, span), text)
  return workspaceEdit
}
