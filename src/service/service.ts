import type { MarkdownIt } from 'markdown-it'
import type { CompletionResult } from '../complete/completionsAt'
import { captionActions, type CaptionAction } from '../images/captionActions'
import type { CaptionSettings } from '../images/blogCaptionStyle'
import type { RenameStart } from '../navigate/rename/rename'
import type { TermChange } from '../refactor/refactoring'
import type { Edit } from '../text/edit'
import type { Span } from '../text/span'
import type { Blog } from './blog'
import { Blogs } from './blogs'
import type { Changes } from './changes'
import { completeAt, completeNow, type CompletionOptions } from './completion/complete'
import { openPage, type OpenPage, type ServiceContext } from './context'
import type { CancellationToken, Disposable, Host } from './host'
import { changesForMoves, type MovedFile } from './navigation/movedFiles'
import * as navigation from './navigation/navigate'
import { renameIn, renameStart, type Dialog } from './navigation/rename'
import * as outcomes from './outcomes'
import { extendPreview } from './preview/extendPreview'
import type { PreviewSettingsFor } from './preview/pageParser'
import type { Previews } from './preview/previews'
import type { Severities } from './problems/findProblems'
import { changeEverywhere, problemsToFix, refactoringsAt, safeFixes } from './problems/fixes'
import type { Location } from './ranges'

/**
 * Everything that the product does, for one host: a method for each feature. URIs are those of open documents of the host,
 * offsets are UTF-16 code units; results are plain data. What is in no site gives `undefined` or nothing.
 */
export class Service implements ServiceContext, Disposable {
  readonly blogs: Blogs

  constructor(readonly host: Host) {
    this.blogs = new Blogs(host)
  }

  dispose(): void {
    this.blogs.dispose()
  }

  /** A document with its site. */
  page(uri: string, token: CancellationToken): Promise<OpenPage | undefined> {
    return openPage(this, uri, token)
  }

  /** The problems on the lines of a selection, with their fixes. */
  problemsToFix(uri: string, selection: Span, severities: Severities, token: CancellationToken) {
    return problemsToFix(this, uri, selection, severities, token)
  }

  safeFixes(uri: string, severities: Severities, token: CancellationToken): Promise<readonly Edit[]> {
    return safeFixes(this, uri, severities, token)
  }

  refactorings(uri: string, selection: Span, token: CancellationToken) {
    return refactoringsAt(this, uri, selection, token)
  }

  changeEverywhere(blog: Blog, change: TermChange): Promise<Changes> {
    return changeEverywhere(blog, change)
  }

  async captionActions(
    uri: string,
    selection: Span,
    settings: CaptionSettings,
    token: CancellationToken,
  ): Promise<readonly CaptionAction[]> {
    const page = await openPage(this, uri, token)
    if (!page) return []
    return captionActions(page.text, selection, { site: page.blog.site, path: page.path }, settings)
  }

  complete(
    uri: string,
    offset: number,
    request: CompletionOptions,
    token: CancellationToken,
  ): Promise<CompletionResult | undefined> {
    return completeAt(this, uri, offset, request, token)
  }

  /** As `complete`, without waiting for anything. */
  completeNow(uri: string, offset: number, request: CompletionOptions): CompletionResult | undefined {
    return completeNow(this, uri, offset, request)
  }

  hover(uri: string, offset: number, token: CancellationToken): Promise<navigation.FoundHover | undefined> {
    return navigation.hoverIn(this, uri, offset, token)
  }

  definition(uri: string, offset: number, token: CancellationToken) {
    return navigation.definitionsOf(this, uri, offset, token)
  }

  references(
    uri: string,
    offset: number,
    withDefinitions: boolean,
    token: CancellationToken,
  ): Promise<readonly Location[] | undefined> {
    return navigation.referencesAt(this, uri, offset, withDefinitions, token)
  }

  documentLinks(uri: string, token: CancellationToken) {
    return navigation.linksIn(this, uri, token)
  }

  pagesByTitle(query: string): readonly navigation.FoundPage[] {
    return navigation.pagesByTitle(this, query)
  }

  renameStart(uri: string, offset: number, token: CancellationToken): Promise<RenameStart | undefined> {
    return renameStart(this, uri, offset, token)
  }

  rename(
    uri: string,
    offset: number,
    name: string,
    dialog: Dialog,
    token: CancellationToken,
  ): Promise<Changes | undefined> {
    return renameIn(this, uri, offset, name, dialog, token)
  }

  /** The changes that keep links right when files move. */
  move(files: readonly MovedFile[], fixesItself: (uri: string) => boolean, token: CancellationToken): Promise<Changes> {
    return changesForMoves(this, files, fixesItself, token)
  }

  outcome(uri: string, token: CancellationToken): Promise<outcomes.FoundOutcome | undefined> {
    return outcomes.outcomeOf(this, uri, token)
  }

  outcomeOnLine(uri: string, line: number, token: CancellationToken): Promise<outcomes.OutcomeDetails | undefined> {
    return outcomes.outcomeOnLine(this, uri, line, token)
  }

  isConfiguration(uri: string): boolean {
    return outcomes.isConfiguration(this, uri)
  }

  extendPreview(md: MarkdownIt, previews: Previews, settingsFor: PreviewSettingsFor): MarkdownIt {
    return extendPreview(md, this, previews, settingsFor)
  }
}
