import {
  Disposable,
  EventEmitter,
  RelativePattern,
  workspace,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
} from 'vscode'
import type { PageKind } from '../jekyll/pageKind'
import type { Steps } from '../text/steps'
import { Blog } from './blog'
import { findSite } from './findSite'
import { followEditors } from './followEditors'
import { storeFor } from './indexStore'
import type { TermMemory } from './termMemory'

/** A document of a site: what Jekyll takes it for, and the index it belongs to. */
export interface Located {
  readonly blog: Blog
  readonly path: string
  readonly kind: PageKind
}

/**
 * The sites that open documents belong to. A site is looked for when its first document opens, and its files are read in
 * the background; nothing happens for a Markdown file outside of a site but a look at the folders above it.
 */
export class Blogs implements Disposable {
  private readonly blogs = new Map<string, Blog>()
  /** By folder of a document: the site it is in, `null` for none. */
  private byFolder = new Map<string, Promise<Blog | null>>()
  private known = new Map<string, Blog | null>()
  private readonly watchers: Disposable[] = []
  private readonly changed = new EventEmitter<void>()
  /** Fired when a site was found or lost, or its configuration has changed: every document may now be another's. */
  readonly onDidChange = this.changed.event

  private readonly taken = new EventEmitter<TextDocument>()
  /** Fired when the index has taken in what an open document holds. */
  readonly onDidTakeIn = this.taken.event

  private readonly files = new EventEmitter<{ readonly blog: Blog; readonly paths: readonly string[] }>()
  /** Fired as `onDidChangeFiles` of each blog. */
  readonly onDidChangeFiles = this.files.event

  /** `storage` is where indexes are kept between two starts; there is none without a workspace. */
  constructor(
    private readonly log: LogOutputChannel,
    private readonly storage?: { readonly folder: Uri; readonly version: string },
    private readonly memory?: TermMemory,
  ) {
    const forget = () => this.forget()
    const watcher = workspace.createFileSystemWatcher(`**/{${whatMakesASite.join(',')}}`, false, true)
    this.watchers.push(
      ...[watcher, watcher.onDidCreate(forget), watcher.onDidDelete(forget)],
      workspace.onDidChangeWorkspaceFolders(forget),
      followEditors((uri) => [...this.blogs.values()].filter((blog) => blog.pathOf(uri) !== undefined), this.log),
    )
  }

  /** Takes in what an open document of a site holds, in steps. */
  *takeIn(document: TextDocument, { blog }: Located): Steps<void> {
    yield* blog.updateSteps(document.uri, document.getText())
    this.taken.fire(document)
  }

  /** What is known of a document by now, without waiting: `undefined` for one that is in no site, or not yet looked up. */
  locatedNow(document: TextDocument): Located | undefined {
    const blog = this.known.get(folderOf(document.uri))
    return blog ? locate(blog, document) : undefined
  }

  /** The same, by the site around it where its own folder is not looked up yet: good enough for a first drawing. */
  locatedSoon(document: TextDocument): Located | undefined {
    if (this.known.has(folderOf(document.uri))) return this.locatedNow(document)
    const around = this.open.filter((blog) => blog.pathOf(document.uri) !== undefined)
    const nearest = around.sort((a, b) => b.folder.path.length - a.folder.path.length)[0]
    return nearest && locate(nearest, document)
  }

  /** True once all is known of the site that a document lies in, whether or not it is just looked for anew. */
  isFilledAround({ uri }: TextDocument): boolean {
    return this.open.some((blog) => blog.isFilled && blog.pathOf(uri) !== undefined)
  }

  async located(document: TextDocument): Promise<Located | undefined> {
    if (!isCandidate(document)) return undefined
    const blog = await this.blogOf(document.uri)
    await blog?.opened
    return blog ? locate(blog, document) : undefined
  }

  /** The sites of the workspace, those too of which no file is open. */
  async all(): Promise<readonly Blog[]> {
    const configs = await workspace.findFiles('**/_config.{yml,yaml}', '**/{node_modules,vendor,_site,.git}/**', 50)
    await Promise.all(configs.map((config) => this.blogOf(config)))
    return [...this.blogs.values()]
  }

  /** The sites that documents have been opened of. */
  get open(): readonly Blog[] {
    return [...this.blogs.values()]
  }

  dispose(): void {
    Disposable.from(...this.watchers, ...this.blogs.values(), this.changed, this.taken, this.files).dispose()
  }

  /** Looks for sites again: a `_config.yml` or a folder that makes a site has come or gone. */
  private forget(): void {
    this.byFolder = new Map()
    this.known = new Map()
    this.changed.fire()
  }

  private blogOf(uri: Uri): Promise<Blog | null> {
    const folder = folderOf(uri)
    const found = this.byFolder.get(folder) ?? this.lookUp(uri)
    this.byFolder.set(folder, found)
    return found
  }

  private async lookUp(uri: Uri): Promise<Blog | null> {
    const { known } = this // a look-up that `forget` overtakes is told to nobody
    const folder = await findSite(uri)
    const isOpen = folder !== undefined && this.blogs.has(folder.toString())
    const blog = folder ? this.blogAt(folder) : null
    known.set(folderOf(uri), blog)
    if (isOpen) this.changed.fire() // what was drawn meanwhile was drawn without the site
    return blog
  }

  private blogAt(folder: Uri): Blog {
    const known = this.blogs.get(folder.toString())
    if (known) return known
    const blog = new Blog(folder, this.log, this.storage && storeFor(folder, this.storage, this.log), this.memory)
    this.blogs.set(folder.toString(), blog)
    this.watchers.push(
      this.watch(blog),
      blog.onDidChangeConfig(() => this.changed.fire()),
      blog.onDidChangeFiles((paths) => this.files.fire({ blog, paths })),
    )
    return blog
  }

  private watch(blog: Blog): Disposable {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(blog.folder, '**'))
    const look = (uri: Uri) => this.run(`taking in ${uri.toString(true)}`, blog.changedOnDisk(uri))
    // The workspace's own events come first, and are all there is where files live in memory only.
    return Disposable.from(
      watcher,
      ...[watcher.onDidCreate(look), watcher.onDidChange(look), watcher.onDidDelete(look)],
      workspace.onDidCreateFiles(({ files }) => files.forEach(look)),
      workspace.onDidDeleteFiles(({ files }) => files.forEach(look)),
      workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => (look(oldUri), look(newUri)))),
    )
  }

  private run(what: string, work: Promise<void>): void {
    work.catch((error: unknown) => this.log.error(`While ${what}: ${String(error)}`))
  }
}

const whatMakesASite = ['_config.yml', '_config.yaml', 'Gemfile', '_posts', '_layouts']

function locate(blog: Blog, { uri }: TextDocument): Located | undefined {
  const path = blog.pathOf(uri)
  const kind = path === undefined ? undefined : blog.site.settings.kindOf(path)
  return path === undefined || kind === undefined ? undefined : { blog, path, kind }
}

function folderOf(uri: Uri): string {
  return uri.toString().replace(/\/[^/]*$/, '')
}

/** True for Markdown on a disk, this machine's or the workspace's: not for a version in a diff or an unsaved draft. */
export function isCandidate({ languageId, uri }: TextDocument): boolean {
  if (languageId !== 'markdown') return false
  return uri.scheme === 'file' || (workspace.workspaceFolders ?? []).some((folder) => folder.uri.scheme === uri.scheme)
}
