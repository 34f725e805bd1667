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
 * All features of the product for one host, with a method for each. URIs are those of open documents of the host,
 * offsets are UTF-16 code units, results are plain data. For a document in no site the result is `undefined` or empty.
 */
export class Service implements ServiceContext, Disposable {
  readonly blogs: Blogs

  constructor(readonly host: Host) {
    this.blogs = new Blogs(host)
  }

  dispose(): void {
    this.blogs.dispose()
  }

  /** Returns an open document with its site. */
  page(uri: string, token: CancellationToken): Promise<OpenPage | undefined> {
    return openPage(this, uri, token)
  }

  /** Returns the problems on the lines of a selection, with their fixes. */
  problemsToFix(uri: string, selection: Span, severities: Severities, token: CancellationToken) {
    return problemsToFix(this, uri, selection, severities, token)
  }

  /** Returns the edits of all safe fixes. */
  safeFixes(uri: string, severities: Severities, token: CancellationToken): Promise<readonly Edit[]> {
    return safeFixes(this, uri, severities, token)
  }

  /** Returns the refactorings of the front matter at a selection. */
  refactorings(uri: string, selection: Span, token: CancellationToken) {
    return refactoringsAt(this, uri, selection, token)
  }

  /** Returns the changes that rename a term in all files of its blog. */
  changeEverywhere(blog: Blog, change: TermChange): Promise<Changes> {
    return changeEverywhere(blog, change)
  }

  /** Returns the actions for the caption of the image at a selection. */
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

  /** Returns the completions at an offset. */
  complete(
    uri: string,
    offset: number,
    request: CompletionOptions,
    token: CancellationToken,
  ): Promise<CompletionResult | undefined> {
    return completeAt(this, uri, offset, request, token)
  }

  /** Like `complete`, without waiting for a site to be read. */
  completeNow(uri: string, offset: number, request: CompletionOptions): CompletionResult | undefined {
    return completeNow(this, uri, offset, request)
  }

  /** Returns the hover for the construct at an offset. */
  hover(uri: string, offset: number, token: CancellationToken): Promise<navigation.FoundHover | undefined> {
    return navigation.hoverIn(this, uri, offset, token)
  }

  /** Returns the locations where the construct at an offset is defined. */
  definition(uri: string, offset: number, token: CancellationToken) {
    return navigation.definitionsOf(this, uri, offset, token)
  }

  /** Returns the locations that refer to the construct at an offset. */
  references(
    uri: string,
    offset: number,
    withDefinitions: boolean,
    token: CancellationToken,
  ): Promise<readonly Location[] | undefined> {
    return navigation.referencesAt(this, uri, offset, withDefinitions, token)
  }

  /** Returns the links that Jekyll follows and the editor does not. */
  documentLinks(uri: string, token: CancellationToken) {
    return navigation.linksIn(this, uri, token)
  }

  /** Returns the posts and pages of all open sites whose titles match a query. */
  pagesByTitle(query: string): readonly navigation.FoundPage[] {
    return navigation.pagesByTitle(this, query)
  }

  /** Returns the name at an offset that can be renamed. */
  renameStart(uri: string, offset: number, token: CancellationToken): Promise<RenameStart | undefined> {
    return renameStart(this, uri, offset, token)
  }

  /** Returns the changes that rename the construct at an offset. */
  rename(
    uri: string,
    offset: number,
    name: string,
    dialog: Dialog,
    token: CancellationToken,
  ): Promise<Changes | undefined> {
    return renameIn(this, uri, offset, name, dialog, token)
  }

  /** Returns the changes that update links when files move. */
  move(files: readonly MovedFile[], fixesItself: (uri: string) => boolean, token: CancellationToken): Promise<Changes> {
    return changesForMoves(this, files, fixesItself, token)
  }

  /** Returns what Jekyll makes of a document. */
  outcome(uri: string, token: CancellationToken): Promise<outcomes.FoundOutcome | undefined> {
    return outcomes.outcomeOf(this, uri, token)
  }

  /** Returns the details for a hover on a `---` line of the front matter. */
  outcomeOnLine(uri: string, line: number, token: CancellationToken): Promise<outcomes.OutcomeDetails | undefined> {
    return outcomes.outcomeOnLine(this, uri, line, token)
  }

  /** Whether a URI names the configuration of an open site. */
  isConfiguration(uri: string): boolean {
    return outcomes.isConfiguration(this, uri)
  }

  /** Extends the markdown-it of VS Code's preview, so that it reads the pages of a site as Jekyll does. */
  extendPreview(md: MarkdownIt, previews: Previews, settingsFor: PreviewSettingsFor): MarkdownIt {
    return extendPreview(md, this, previews, settingsFor)
  }
}
