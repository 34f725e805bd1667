import type { Markdownify } from '../../preview/markdownify'
import type { Blog } from '../blog'
import type { Located } from '../blogs'
import { disposeAll } from '../event'
import type { Disposable, Host } from '../host'
import { mayBeLoading, type RenderedPreviews } from './renderedPreviews'
import { HeldPreviews } from './heldPreviews'
import { PreviewSite } from './previewSite'

/** The pause before previews are rendered again: each time their page loads, so not at each key. In milliseconds. */
const pause = 250
/** Longer than a preview takes to replace its page, even on a busy machine. In milliseconds. */
const longestRender = 2_000
/** The time that a refresh waits for a site that is still being read, in milliseconds. */
const longestWait = 3_000
/** The number of times that a refresh is requested if the editor does not render. */
const mostTries = 3

/** The window that shows previews. */
export interface PreviewWindow {
  /** How many previews of Markdown files are open. */
  openPreviews(): number
  /** Makes the editor render its previews again. */
  refresh(): PromiseLike<unknown>
}

/** The site data for previews, by blog; refreshes open previews when it changes. */
export class Previews implements Disposable {
  private readonly sites = new Map<Blog, PreviewSite>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private isRendered = false
  /** When a refresh was first requested, in milliseconds since 1970. */
  private wantedSince: number | undefined
  /** The previews on the screen; set once the editor has extended its markdown-it. */
  rendered: RenderedPreviews | undefined

  /**
   * Jekyll's Markdown converter, based on the editor's markdown-it; set once the editor needs a preview or an outline.
   */
  markdownify: Markdownify | undefined

  /** Previews of documents while somebody types. */
  readonly held: HeldPreviews

  constructor(
    private readonly host: Host,
    private readonly window: PreviewWindow,
  ) {
    this.held = new HeldPreviews(host.documents, () => this.renderAgain())
  }

  /** Returns the site data for previews of a blog. */
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

  /** Records that a page was rendered, and whether it reads other pages. */
  shows({ blog, path }: Located, readsPages: boolean): void {
    this.isRendered = true
    this.of(blog).shows(path, readsPages)
  }

  /**
   * Refreshes open previews soon, but only if their HTML would change: the editor loads their pages again, with a
   * flicker.
   */
  renderAgain(): void {
    this.wantedSince ??= Date.now()
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.renderOutOfDate(), pause)
  }

  /** Refreshes once. While a site is still being read, it waits, so that one refresh shows all. */
  private renderOutOfDate(): void {
    const isReading = [...this.sites.values()].some((site) => site.isReading)
    if (isReading && Date.now() - (this.wantedSince ?? 0) < longestWait) return this.renderAgain()
    this.wantedSince = undefined
    const pages = this.rendered?.outOfDate(this.window.openPreviews()) ?? []
    if (pages.length > 0) this.refresh(mostTries, pages.some(mayBeLoading))
  }

  dispose(): void {
    clearTimeout(this.timer)
    disposeAll([this.held, ...this.sites.values()])
  }

  /**
   * Requests a refresh until the editor renders. The editor drops a request if it is about to check for changed text:
   * https://github.com/microsoft/vscode/blob/main/extensions/markdown-language-features/src/preview/preview.ts
   * (`refresh`)
   * It also never shows a page that was written just before the page on the screen has finished loading: it mistakes
   * the end of that load for the end of the new one (`loadTimeout`):
   * https://github.com/microsoft/vscode/blob/main/src/vs/workbench/contrib/webview/browser/pre/index.html
   * A page finishes loading only once, so the refresh after a lost one is shown. It is sent if the page on the
   * screen may still be loading.
   */
  private refresh(tries: number, needsSecond: boolean): void {
    this.isRendered = false
    this.window
      .refresh()
      .then(undefined, (error: unknown) => this.host.log.debug(`No preview to refresh: ${String(error)}`))
    this.timer = setTimeout(() => {
      if (tries <= 1 || this.window.openPreviews() === 0) return
      if (!this.isRendered) this.refresh(tries - 1, needsSecond)
      else if (needsSecond) this.refresh(1, false)
    }, longestRender)
  }
}
