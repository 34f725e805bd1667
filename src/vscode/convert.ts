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
import { translate } from './host/localize'

/** Returns the range of a span of offsets in a document. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end))
}

/** Returns the span of offsets of a range in a document. */
export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) }
}

/** Returns the editor's range for a range of lines. */
export function toEditorRange({ start, end }: LineRange): Range {
  return new Range(toPosition(start), toPosition(end))
}

function toPosition({ line, column }: LinePosition): Position {
  return new Position(line, column)
}

/** Returns the editor's location for a location. */
export function toLocation({ uri, range }: ServiceLocation): Location {
  return new Location(Uri.parse(uri), toEditorRange(range))
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** The source that the Problems view shows after our problems. */
export const diagnosticSource = 'Jekyll Posts'

/** Returns the editor's diagnostic for a problem. */
export function toDiagnostic({ problem, range }: ShownProblem): Diagnostic {
  return diagnosticAt(toEditorRange(range), problem)
}

/** Returns the diagnostic for a problem at a range, with a link to the page of its rule. */
export function diagnosticAt(range: Range, { message, severity, id }: Problem): Diagnostic {
  const diagnostic = new Diagnostic(range, translate(message), severities[severity])
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

/** Returns the workspace edit for edits of a document. */
export function editOf(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const workspaceEdit = new WorkspaceEdit()
  for (const { span, text } of edits) workspaceEdit.replace(document.uri, toRange(document, span), text)
  return workspaceEdit
}

/** Returns the workspace edit for a fix, which may also rename the file. */
export function fixEdit(document: TextDocument, { edits, path }: Fix, site: string): WorkspaceEdit {
  const workspaceEdit = editOf(document, edits)
  if (path !== undefined) workspaceEdit.renameFile(document.uri, Uri.parse(uriBelow(site, path)))
  return workspaceEdit
}

/** Returns the workspace edit for changes. */
export function toWorkspaceEdit({ edits, label, needsConfirmation = false }: Changes): WorkspaceEdit {
  const workspaceEdit = new WorkspaceEdit()
  const metadata = label && { label: translate(label), needsConfirmation }
  for (const { uri, edits: ranges } of edits)
    for (const { range, text } of ranges) workspaceEdit.replace(Uri.parse(uri), toEditorRange(range), text, metadata)
  return workspaceEdit
}
