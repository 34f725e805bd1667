import {
  Diagnostic,
  DiagnosticSeverity,
  extensions,
  Location,
  Position,
  Range,
  Uri,
  WorkspaceEdit,
  type TextDocument,
} from 'vscode'
import type { Fix, Problem, Severity } from '../lint/rule'
import type { Changes } from '../service/changes'
import type { ShownProblem } from '../service/problems/shownProblems'
import type { LinePosition, LineRange, Location as ServiceLocation } from '../service/ranges'
import { uriBelow } from '../service/uri'
import type { Edit } from '../text/edit'
import type { Span } from '../text/span'
import { say } from './host/localize'

/** Offsets become lines and columns here. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end))
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) }
}

export function toEditorRange({ start, end }: LineRange): Range {
  return new Range(toPosition(start), toPosition(end))
}

function toPosition({ line, column }: LinePosition): Position {
  return new Position(line, column)
}

export function toLocation({ uri, range }: ServiceLocation): Location {
  return new Location(Uri.parse(uri), toEditorRange(range))
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** What the Problems view shows after our problems. */
export const diagnosticSource = 'Jekyll Posts'

export function toDiagnostic({ problem, range }: ShownProblem): Diagnostic {
  return diagnosticAt(toEditorRange(range), problem)
}

export function diagnosticAt(range: Range, { message, severity, id }: Problem): Diagnostic {
  const diagnostic = new Diagnostic(range, say(message), severities[severity])
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

export function editOf(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const workspaceEdit = new WorkspaceEdit()
  for (const { span, text } of edits) workspaceEdit.replace(document.uri, toRange(document, span), text)
  return workspaceEdit
}

export function fixEdit(document: TextDocument, { edits, path }: Fix, site: string): WorkspaceEdit {
  const workspaceEdit = editOf(document, edits)
  if (path !== undefined) workspaceEdit.renameFile(document.uri, Uri.parse(uriBelow(site, path)))
  return workspaceEdit
}

export function toWorkspaceEdit({ edits, label, needsConfirmation = false }: Changes): WorkspaceEdit {
  const workspaceEdit = new WorkspaceEdit()
  const metadata = label && { label: say(label), needsConfirmation }
  for (const { uri, edits: ranges } of edits)
    for (const { range, text } of ranges) workspaceEdit.replace(Uri.parse(uri), toEditorRange(range), text, metadata)
  return workspaceEdit
}
