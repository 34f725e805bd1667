import { stringOf } from '../jekyll/config/configValues'
import type { Site } from '../site/site'
import { decodePath } from '../text/decodeUrl'
import { joinPath } from '../text/path'
import { siteUrlOf, type SiteUrl } from './siteUrl'
import { withMediaPath } from './mediaPath'
import type { MissingImage } from './missingImage'
import { relativeUrl } from './relativeUrl'

/** The previewed page: its path relative to the site's folder, and the URL that Jekyll gives it. */
export interface PreviewedPage {
  readonly path: string
  readonly url: string | undefined
  /** The path that the theme puts before the paths of images; see `mediaPath`. */
  readonly media?: string | undefined
}

/** The file of a URL: its URL relative to the page's source file, or a missing image. */
export type EmbeddedFile = { readonly href: string } | MissingImage

/** Finds the source files of URLs in a site's pages, because the preview opens sources, not Jekyll's output. */
export class SiteLinks {
  constructor(
    private readonly site: Site,
    private readonly machineZone: string,
    private readonly knowsAddresses: () => boolean = () => true,
  ) {}

  /** Returns a link as the URL of a source file; `undefined` if the link leads to another site or to no known file. */
  link(written: string, page: PreviewedPage): string | undefined {
    const address = this.address(written, page)
    if (!address) return undefined
    const path = this.file(address) ?? this.pageAt(address)
    return path === undefined ? undefined : relativeUrl(page.path, path) + address.fragment
  }

  /**
   * Returns a file that a page embeds; `undefined` if the editor finds it itself, on another site or relative to the
   * source file.
   */
  fileWithin(written: string, page: PreviewedPage): EmbeddedFile | undefined {
    const address = this.address(written, page)
    if (!address) return undefined
    const path = this.file(address)
    if (path !== undefined) return { href: relativeUrl(page.path, path) + address.fragment }
    return address.isRelative ? undefined : this.absent(address, page)
  }

  /** Like `fileWithin`, for an image, whose path may be relative to the page's media path; see `mediaPath`. */
  image(written: string, page: PreviewedPage): EmbeddedFile | undefined {
    const url = withMediaPath(written, page.media ?? '')
    return this.fileWithin(url, page) ?? (url === written ? undefined : { href: url })
  }

  private absent({ path, fragment }: SiteUrl, page: PreviewedPage): EmbeddedFile {
    const expected = this.inSource(path)
    if (!this.site.isComplete) return { href: relativeUrl(page.path, expected) + fragment }
    return { missing: expected, isElsewhere: !this.hasFolder(expected) }
  }

  /** Whether the site has the first folder of a path. If not, the blog keeps its images in another place. */
  private hasFolder(path: string): boolean {
    const end = path.indexOf('/', this.inSource('/').length)
    return end < 0 || this.site.hasFolder(path.slice(0, end))
  }

  private address(written: string, { url }: PreviewedPage): SiteUrl | undefined {
    const { values } = this.site.config
    const text = (key: string) => stringOf(values.get(key)) ?? ''
    return siteUrlOf(written, { url: text('url'), baseurl: text('baseurl'), pageUrl: url })
  }

  /** Returns the source of the page with a URL; `undefined` if there is none or if URLs are not known yet. */
  private pageAt({ path }: SiteUrl): string | undefined {
    return this.knowsAddresses() ? this.site.output.pathAt(path, this.machineZone) : undefined
  }

  /** Returns the static file at a URL, which Jekyll copies unchanged. */
  private file({ path }: SiteUrl): string | undefined {
    const file = this.inSource(path)
    return this.site.facts(file)?.kind === 'asset' ? file : undefined
  }

  private inSource(path: string): string {
    return joinPath(this.site.config.source, decodePath(path).slice(1))
  }
}
