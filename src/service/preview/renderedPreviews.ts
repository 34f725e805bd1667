import type { MarkdownIt } from 'markdown-it'
import type { OpenDocument } from '../host'
import type { Env } from './pageParser'

type Options = MarkdownIt['options']

/** A page as the editor's preview has drawn it. */
export interface RenderedPage {
  readonly document: OpenDocument
  readonly version: number
  readonly html: string
  readonly options: Options
  readonly env: Env
  /** In milliseconds since 1970. */
  readonly at: number
}

/** A page loads no longer than this, on a busy machine too, unless something in it comes from elsewhere. In milliseconds. */
const loading = 10_000

/** What the previews show, to tell which of them would look another way if they were drawn now. */
export class RenderedPreviews {
  /** By the URI of their documents, the last one drawn last. */
  private readonly rendered = new Map<string, RenderedPage>()

  constructor(private readonly render: (document: OpenDocument, options: Options, env: Env) => string) {}

  /** Notes what a preview shows; anybody else who renders a document has no provider of resources. */
  note(document: OpenDocument, html: string, options: Options, env: Env): void {
    if (!env['resourceProvider']) return
    const key = document.uri
    this.rendered.delete(key)
    this.rendered.set(key, { document, version: document.version, html, options, env, at: Date.now() })
  }

  /** The last `count` pages that would look another way now; a text that has changed since is drawn anyway. */
  outOfDate(count: number): readonly RenderedPage[] {
    return [...this.rendered.values()].slice(-count).filter((page) => {
      const { document, version, html, options, env } = page
      if (document.isClosed || document.version !== version) return false
      return this.render(document, options, { ...env, containingImages: new Set() }) !== html
    })
  }
}

/** Whether a page may be loading still: it was just written, or has something in it that the network brings. */
export function mayBeLoading({ html, at }: RenderedPage): boolean {
  const sources = html.matchAll(/<(?:img|iframe|video|audio|source|embed)\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]*)/gi)
  return Date.now() - at < loading || [...sources].some(([, url]) => /^https?:(?![^?#]*vscode)/i.test(url!))
}
