import type { Markdownify } from '../../preview/markdownify'
import type { Blog } from '../blog'
import type { Located } from '../blogs'
import { disposeAll } from '../event'
import type { Disposable, Host } from '../host'
import { mayBeLoading, type RenderedPreviews } from './renderedPreviews'
import { HeldPreviews } from './heldPreviews'
import { PreviewSite } from './previewSite'

/** Typing in an include draws the preview anew, which loads its page: not at each key. In milliseconds. */
const pause = 250
/** In milliseconds; longer than a preview takes to put a page in place of another, on a busy machine too. */
const longestRender = 2_000
/** How long a drawing waits for a site that is still being read, in milliseconds. */
const longestWait = 3_000
/** How often a drawing is asked for that does not come. */
const mostTries = 3

/** The window that shows previews. */
export interface PreviewWindow {
  /** How many previews of Markdown files are open. */
  openPreviews(): number
  /** Lets the editor render its previews anew. */
  refresh(): PromiseLike<unknown>
}

/** What previews are made with, by blog; draws open ones again when that changes. */
export class Previews implements Disposable {
  private readonly sites = new Map<Blog, PreviewSite>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private isRendered = false
  /** Since when a drawing is wanted, in milliseconds since 1970. */
  private wanted: number | undefined
  /** What is on the screen: there once the editor has asked for its previews to be extended. */
  rendered: RenderedPreviews | undefined

  /** Jekyll's Markdown converter, made of the editor's markdown-it: there once a preview or an outline was wanted. */
  markdownify: Markdownify | undefined

  /** Previews of texts in which somebody types. */
  readonly held: HeldPreviews

  constructor(
    private readonly host: Host,
    private readonly window: PreviewWindow,
  ) {
    this.held = new HeldPreviews(host.documents, () => this.renderAgain())
  }

  of(blog: Blog): PreviewSite {
    const known = this.sites.get(blog)
    if (known) return known
    const site = new PreviewSite(
      blog,
      this.host,
      () => this.window.openPreviews(),
      () => this.markdownify,
    )
    site.onDidChange(() => this.renderAgain())
    this.sites.set(blog, site)
    return site
  }

  get openCount(): number {
    return this.window.openPreviews()
  }

  /** A page was drawn with its site; says whether it reads others. */
  shows({ blog, path }: Located, readsPages: boolean): void {
    this.isRendered = true
    this.of(blog).shows(path, readsPages)
  }

  /** Draws open previews again, soon, if they would look another way: the editor loads their pages anew, with a flicker. */
  renderAgain(): void {
    this.wanted ??= Date.now()
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.renderOutOfDate(), pause)
  }

  /** What a site that is still being read brings in a moment comes with the same drawing. */
  private renderOutOfDate(): void {
    const isReading = [...this.sites.values()].some((site) => site.isReading)
    if (isReading && Date.now() - (this.wanted ?? 0) < longestWait) return this.renderAgain()
    this.wanted = undefined
    const pages = this.rendered?.outOfDate(this.window.openPreviews()) ?? []
    if (pages.length > 0) this.refresh(mostTries, pages.some(mayBeLoading))
  }

  dispose(): void {
    clearTimeout(this.timer)
    disposeAll([this.held, ...this.sites.values()])
  }

  /**
   * Asks for a drawing until it comes, since the editor forgets a wish where it is about to look whether a text has changed:
   * https://github.com/microsoft/vscode/blob/main/extensions/markdown-language-features/src/preview/preview.ts (`refresh`)
   * And it never shows a page that was written just before the one on the screen has loaded to its end: it takes the end of
   * that one for the end of the new one (`loadTimeout`):
   * https://github.com/microsoft/vscode/blob/main/src/vs/workbench/contrib/webview/browser/pre/index.html
   * A page ends loading once, so that the drawing after a lost one is not lost: where the page on the screen may still be
   * loading, there is another one.
   */
  private refresh(tries: number, mayBeLost: boolean): void {
    this.isRendered = false
    this.window
      .refresh()
      .then(undefined, (error: unknown) => this.host.log.debug(`No preview to refresh: ${String(error)}`))
    this.timer = setTimeout(() => {
      if (tries <= 1 || this.window.openPreviews() === 0) return
      if (!this.isRendered) this.refresh(tries - 1, mayBeLost)
      else if (mayBeLost) this.refresh(1, false)
    }, longestRender)
  }
}
