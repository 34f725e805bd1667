import type { MarkdownIt } from 'markdown-it'
import type { OpenDocument } from '../host'
import type { Env } from './pageParser'

type Options = MarkdownIt['options']

/** A page as the editor's preview has rendered it. */
export interface RenderedPage {
  readonly document: OpenDocument
  readonly version: number
  readonly html: string
  readonly options: Options
  readonly env: Env
  /** In milliseconds since 1970. */
  readonly at: number
}

/** A page without remote content loads faster than this, even on a busy machine. In milliseconds. */
const longestLoading = 10_000

/** Records what the previews show, to find those whose HTML would change now. */
export class RenderedPreviews {
  /** By the URI of their documents, in the order of rendering. */
  private readonly rendered = new Map<string, RenderedPage>()

  constructor(private readonly render: (document: OpenDocument, options: Options, env: Env) => string) {}

  /** Records what a preview shows. Only a preview has a `resourceProvider`; other callers that render do not. */
  record(document: OpenDocument, html: string, options: Options, env: Env): void {
    if (!env['resourceProvider']) return
    const key = document.uri
    this.rendered.delete(key)
    this.rendered.set(key, { document, version: document.version, html, options, env, at: Date.now() })
  }

  /**
   * Those of the last `count` pages whose HTML would change now. If its text has changed, the editor renders it anyway.
   */
  outOfDate(count: number): readonly RenderedPage[] {
    return [...this.rendered.values()].slice(-count).filter((page) => {
      const { document, version, html, options, env } = page
      if (document.isClosed || document.version !== version) return false
      return this.render(document, options, { ...env, containingImages: new Set() }) !== html
    })
  }
}

/** Whether a page may still be loading: it was just written, or has content from the network. */
export function mayBeLoading({ html, at }: RenderedPage): boolean {
  const sources = html.matchAll(/<(?:img|iframe|video|audio|source|embed)\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]*)/gi)
  return Date.now() - at < longestLoading || [...sources].some(([, url]) => /^https?:(?![^?#]*vscode)/i.test(url ?? ''))
}
