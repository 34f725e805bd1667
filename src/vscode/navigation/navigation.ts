import {
  Disposable,
  DocumentLink,
  Hover,
  languages,
  Location,
  Range,
  SymbolInformation,
  SymbolKind,
  Uri,
  type CancellationToken,
  type Position,
  type ReferenceContext,
  type TextDocument,
} from 'vscode'
import { forLabel } from '../../escape/label'
import type { Service } from '../../service/service'
import { toEditorRange, toLocation, toRange } from '../convert'
import { hoverText } from './hoverText'
import { followMovedFiles } from './movedFiles'
import { provideRenames } from './rename'

/** Registers hover, definitions, references, renaming, links and symbols. */
export function provideNavigation(service: Service): Disposable {
  const markdown = { language: 'markdown' }
  return Disposable.from(
    languages.registerHoverProvider(markdown, { provideHover: hoverProvider(service) }),
    languages.registerDefinitionProvider(markdown, { provideDefinition: definitionProvider(service) }),
    languages.registerReferenceProvider(markdown, { provideReferences: referenceProvider(service) }),
    languages.registerDocumentLinkProvider(markdown, { provideDocumentLinks: linkProvider(service) }),
    languages.registerWorkspaceSymbolProvider({ provideWorkspaceSymbols: symbolProvider(service) }),
    provideRenames(service),
    followMovedFiles(service),
  )
}

function hoverProvider(service: Service) {
  return async (document: TextDocument, position: Position, token: CancellationToken) => {
    const found = await service.hover(document.uri.toString(), document.offsetAt(position), token)
    const text = found && (await hoverText(found))
    return text && !token.isCancellationRequested ? new Hover(text, toRange(document, found.span)) : undefined
  }
}

function definitionProvider(service: Service) {
  return async (document: TextDocument, position: Position, token: CancellationToken) => {
    const found = await service.definition(document.uri.toString(), document.offsetAt(position), token)
    return found?.locations.map(({ uri, range }) => ({
      originSelectionRange: toRange(document, found.span),
      targetUri: Uri.parse(uri),
      targetRange: toEditorRange(range),
    }))
  }
}

function referenceProvider(service: Service) {
  return async (
    document: TextDocument,
    position: Position,
    { includeDeclaration }: ReferenceContext,
    token: CancellationToken,
  ) => {
    const uri = document.uri.toString()
    const found = await service.references(uri, document.offsetAt(position), includeDeclaration, token)
    return found?.map(toLocation)
  }
}

/** Provides the links that Jekyll follows and the editor does not. */
function linkProvider(service: Service) {
  return async (document: TextDocument, token: CancellationToken) => {
    const links = await service.documentLinks(document.uri.toString(), token)
    return links.map(({ span, uri }) => new DocumentLink(toRange(document, span), Uri.parse(uri)))
  }
}

/** Provides posts and pages by their titles for “Go to Symbol in Workspace”. */
function symbolProvider(service: Service) {
  return (query: string) =>
    service.pagesByTitle(query).map(({ title, day, uri }) => {
      const start = new Location(Uri.parse(uri), new Range(0, 0, 0, 0))
      return new SymbolInformation(forLabel(title), SymbolKind.File, day, start)
    })
}
