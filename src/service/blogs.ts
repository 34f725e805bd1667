import type { PageKind } from '../jekyll/output/pageKind'
import type { Steps } from '../text/steps'
import { Blog } from './blog'
import { disposeAll, EventEmitter } from './event'
import { findSite } from './findSite'
import { followDocuments } from './followDocuments'
import type { Disposable, Host, OpenDocument } from './host'
import { storeFor } from './indexStore'
import { TermMemory } from './termMemory'
import { parentOf, readableUri } from './uri'

/** A document of a site, with its path in the site and its kind. */
export interface Located {
  readonly blog: Blog
  /** From the site's folder, with `/`. */
  readonly path: string
  readonly kind: PageKind
}

/**
 * The sites that open documents belong to. A site is searched for when its first document opens, and its files are read
 * in the background. For a Markdown file outside of any site, only the folders above it are searched.
 */
export class Blogs implements Disposable {
  private readonly blogs = new Map<string, Blog>()
  /** By folder of a document: the site it is in, `null` for none. */
  private byFolder = new Map<string, Promise<Blog | null>>()
  private known = new Map<string, Blog | null>()
  private readonly subscriptions: Disposable[]
  /** The terms of each site as they were last read; absent if the host stores nothing. */
  readonly memory: TermMemory | undefined

  private readonly changed = new EventEmitter()
  /**
   * Fired when a site was found or lost, or its configuration has changed: every document may belong to another one
   * now.
   */
  readonly onDidChange = this.changed.event

  private readonly updated = new EventEmitter<OpenDocument>()
  /** Fired when the index was updated from an open document. */
  readonly onDidUpdate = this.updated.event

  private readonly files = new EventEmitter<{ readonly blog: Blog; readonly paths: readonly string[] }>()
  /** Fired as `onDidChangeFiles` of each blog. */
  readonly onDidChangeFiles = this.files.event

  constructor(private readonly host: Host) {
    this.memory = host.storage && new TermMemory(host.storage.values)
    this.subscriptions = [
      host.fileSystem.watchSites(() => this.forget()),
      followDocuments((uri) => this.sitesAround(uri), host),
    ]
  }

  /** Updates the index from an open document of a site, in steps. */
  *update(document: OpenDocument, { blog }: Located): Steps<void> {
    yield* blog.updateSteps(document.uri, document.getText())
    this.updated.fire(document)
  }

  /** The site of a document, without waiting; `undefined` if it is in no site or its site is not looked up yet. */
  locatedNow({ uri }: OpenDocument): Located | undefined {
    const blog = this.known.get(parentOf(uri))
    return blog ? locate(blog, uri) : undefined
  }

  /**
   * Like `locatedNow`, but uses the nearest known site if the folder is not looked up yet: enough for a first preview.
   */
  locatedSoon(document: OpenDocument): Located | undefined {
    if (this.known.has(parentOf(document.uri))) return this.locatedNow(document)
    const nearest = this.sitesAround(document.uri).sort((a, b) => b.folder.length - a.folder.length)[0]
    return nearest && locate(nearest, document.uri)
  }

  /** Whether all files of the site that contains a document are known, even while the site is being looked up again. */
  isFilledAround({ uri }: OpenDocument): boolean {
    return this.sitesAround(uri).some((blog) => blog.isFilled)
  }

  /**
   * The site of a document, once its index is loaded; `undefined` outside of any site and for all but Markdown files.
   */
  async located(document: OpenDocument): Promise<Located | undefined> {
    if (!this.isCandidate(document)) return undefined
    const blog = await this.blogOf(document.uri)
    await blog?.opened
    return blog ? locate(blog, document.uri) : undefined
  }

  /** Whether a document is a Markdown file, not an older version in a diff or an untitled document. */
  isCandidate({ languageId, uri }: OpenDocument): boolean {
    if (languageId !== 'markdown') return false
    const scheme = schemeOf(uri)
    return scheme === 'file' || this.host.fileSystem.roots.some((root) => schemeOf(root) === scheme)
  }

  /** Returns the sites in the open folders, including those without an open file. */
  async all(): Promise<readonly Blog[]> {
    const configs = await this.host.fileSystem.findConfigs()
    await Promise.all(configs.map((config) => this.blogOf(config)))
    return this.open
  }

  /** The sites that had an open document so far. */
  get open(): readonly Blog[] {
    return [...this.blogs.values()]
  }

  dispose(): void {
    disposeAll([...this.subscriptions, ...this.blogs.values(), this.changed, this.updated, this.files])
  }

  private sitesAround(uri: string): Blog[] {
    return [...this.blogs.values()].filter((blog) => blog.pathOf(uri) !== undefined)
  }

  /** Forgets which folder belongs to which site: a `_config.yml`, `_posts` or `_layouts` was created or deleted. */
  private forget(): void {
    this.byFolder = new Map()
    this.known = new Map()
    this.changed.fire()
  }

  private blogOf(uri: string): Promise<Blog | null> {
    const folder = parentOf(uri)
    const found = this.byFolder.get(folder) ?? this.lookUp(uri)
    this.byFolder.set(folder, found)
    return found
  }

  private async lookUp(uri: string): Promise<Blog | null> {
    const { known } = this // `forget` makes a new map, so an older look-up is not used
    const folder = await findSite(uri, this.host.fileSystem)
    const isOpen = folder !== undefined && this.blogs.has(folder)
    const blog = folder === undefined ? null : this.blogAt(folder)
    known.set(parentOf(uri), blog)
    if (isOpen) this.changed.fire() // previews in the meantime were rendered without the site
    return blog
  }

  private blogAt(folder: string): Blog {
    const known = this.blogs.get(folder)
    if (known) return known
    const { storage } = this.host
    const blog = new Blog(folder, this.host, storage && storeFor(folder, storage, this.host), this.memory)
    this.blogs.set(folder, blog)
    this.subscriptions.push(
      this.host.fileSystem.watch(folder, (uri) => this.reread(uri, blog)),
      blog.onDidChangeConfig(() => this.changed.fire()),
      blog.onDidChangeFiles((paths) => this.files.fire({ blog, paths })),
    )
    return blog
  }

  private reread(uri: string, blog: Blog): void {
    blog
      .changedOnDisk(uri)
      .catch((error: unknown) => this.host.log.error(`Error while reading ${readableUri(uri)}: ${String(error)}`))
  }
}

function locate(blog: Blog, uri: string): Located | undefined {
  const path = blog.pathOf(uri)
  const kind = path === undefined ? undefined : blog.site.settings.kindOf(path)
  return path === undefined || kind === undefined ? undefined : { blog, path, kind }
}

function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':'))
}
