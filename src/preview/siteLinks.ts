import { stringOf } from '../jekyll/configValues'
import type { Site } from '../site/site'
import { inFolder } from '../text/path'
import { decodePath } from '../text/decodeUrl'
import { addressOf, type Address } from './address'
import { withMediaPath } from './mediaPath'
import type { MissingImage } from './missingImage'
import { relativeUrl } from './relativePath'

/** A page that is shown: its path relative to the site's folder, and the URL that Jekyll gives it. */
export interface Page {
  readonly path: string
  readonly url: string | undefined
  /** What its theme puts before the paths of images; see `mediaPath`. */
  readonly media?: string | undefined
}

/** Where something that a page names is to be had: at a URL relative to its source file, or not at all. */
export type Found = { readonly href: string } | MissingImage

/** Finds what the pages of a site name: the preview opens sources, where a browser opens what Jekyll made of them. */
export class SiteLinks {
  constructor(
    private readonly site: Site,
    private readonly machineZone: string,
    private readonly knowsAddresses: () => boolean = () => true,
  ) {}

  /** The source of a page or the file that a link leads to; `undefined` where it leads elsewhere, or nowhere that we know. */
  link(written: string, page: Page): string | undefined {
    const address = this.address(written, page)
    const path = address && (this.file(address) ?? this.pageAt(address))
    return path === undefined ? undefined : relativeUrl(page.path, path) + address!.fragment
  }

  /** A file that is shown within a page; `undefined` where the editor knows better: another site, a file beside the source. */
  fileWithin(written: string, page: Page): Found | undefined {
    const address = this.address(written, page)
    if (!address) return undefined
    const path = this.file(address)
    if (path !== undefined) return { href: relativeUrl(page.path, path) + address.fragment }
    return address.isRelative ? undefined : this.absent(address, page)
  }

  /** The same for an image, whose path may go on from one in the front matter. */
  image(written: string, page: Page): Found | undefined {
    const url = withMediaPath(written, page.media ?? '')
    return this.fileWithin(url, page) ?? (url === written ? undefined : { href: url })
  }

  private absent({ path, fragment }: Address, page: Page): Found {
    const expected = this.inSource(path)
    if (!this.site.isComplete) return { href: relativeUrl(page.path, expected) + fragment }
    return { missing: expected, isElsewhere: !this.hasFolder(expected) }
  }

  /** A blog that keeps its images in another place has nothing in the folder that they are named in. */
  private hasFolder(path: string): boolean {
    const end = path.indexOf('/', this.inSource('/').length)
    return end < 0 || this.site.hasFolder(path.slice(0, end))
  }

  private address(written: string, { url }: Page): Address | undefined {
    const { values } = this.site.config
    const text = (key: string) => stringOf(values.get(key)) ?? ''
    return addressOf(written, { url: text('url'), baseurl: text('baseurl'), pageUrl: url })
  }

  /** The source of the page that is written there; `undefined` too while that is not known. */
  private pageAt({ path }: Address): string | undefined {
    return this.knowsAddresses() ? this.site.output.pathAt(path, this.machineZone) : undefined
  }

  /** What Jekyll copies there as it is. */
  private file({ path }: Address): string | undefined {
    const file = this.inSource(path)
    return this.site.facts(file)?.kind === 'asset' ? file : undefined
  }

  private inSource(path: string): string {
    return inFolder(this.site.config.source, decodePath(path).slice(1))
  }
}
