import {
  CancellationTokenSource,
  EventEmitter,
  FileType,
  Uri,
  workspace,
  type Disposable,
  type LogOutputChannel,
} from 'vscode'
import { isReadFolder } from '../jekyll/isReadFolder'
import { Site } from '../site/site'
import { say } from './say'
import { inParallel } from './inParallel'
import { readText } from './readText'
import { readsAtOnce, walk } from './walk'

/**
 * One site and its files: reads them in the background, then keeps the index true to them. An open editor wins over the
 * disk.
 */
export class Blog implements Disposable {
  readonly site = new Site()
  private readonly cancellation = new CancellationTokenSource()
  private readonly changed = new EventEmitter<void>()
  private converter = 'kramdown'
  /** False for a lone `_posts`, whose neighbours, a whole home folder perhaps, are none of its site. */
  private hasConfig = false
  /** Paths that something has happened to since they were read. */
  private readonly stale = new Set<string>()
  /** One reading after the other, so that an older one never ends last. */
  private reading: Promise<void>
  /** Fired when the configuration or the set of layouts has changed. */
  readonly onDidChangeConfig = this.changed.event

  constructor(
    readonly folder: Uri,
    private readonly log: LogOutputChannel,
  ) {
    this.reading = this.readAll().catch((error: unknown) =>
      log.error(`While reading ${folder.toString(true)}: ${String(error)}`),
    )
  }

  /** The path of a file relative to the site's folder, with `/`; `undefined` for a file outside of it. */
  pathOf(uri: Uri): string | undefined {
    const base = this.folder.path.replace(/\/?$/, '/')
    const isBelow =
      uri.scheme === this.folder.scheme && uri.authority === this.folder.authority && uri.path.startsWith(base)
    return isBelow ? uri.path.slice(base.length) : undefined
  }

  /** Takes in what an open editor holds. */
  updateText(uri: Uri, text: string): void {
    const path = this.pathOf(uri)
    if (path !== undefined && this.site.isIndexed(path)) this.site.update(path, text)
  }

  /** Looks again at a file or folder that was created, has changed or is gone; the disk alone tells which. */
  changedOnDisk(uri: Uri): Promise<void> {
    const path = this.pathOf(uri)
    if (path === undefined) return Promise.resolve()
    this.stale.add(path)
    const work = this.reading.then(() => this.readStale())
    this.reading = work.catch(() => undefined) // the caller hears of it
    return work
  }

  dispose(): void {
    this.cancellation.cancel()
    this.cancellation.dispose()
    this.changed.dispose()
  }

  private async readAll(): Promise<void> {
    await this.readConfig()
    await this.readBelow('')
    this.log.info(`${this.folder.toString(true)}: ${this.site.postPaths.length} posts and drafts`)
  }

  private async readStale(): Promise<void> {
    const paths = [...this.stale]
    this.stale.clear()
    if (paths.some(isConfig)) await this.reconfigure()
    await inParallel(paths, readsAtOnce, (path) => this.lookAgain(path))
  }

  private async lookAgain(path: string): Promise<void> {
    if (!this.wantsFolder(path.replace(/\/?[^/]*$/, ''))) return
    const uri = Uri.joinPath(this.folder, path)
    const type = await typeOf(uri)
    if (((type ?? 0) & FileType.Directory) !== 0) return this.wantsFolder(path) ? this.readBelow(path) : undefined
    if (this.site.isIndexed(path)) await this.read(path)
    else if (type === undefined) this.site.removeBelow(path)
    else if (this.site.isLayout(path)) this.site.addLayout(path)
  }

  private wantsFolder(path: string): boolean {
    return isReadFolder(path, this.site.config) && (this.hasConfig || /^(_|$)/.test(path))
  }

  /** Reads the configuration again, and the files where it says that they lie elsewhere now. */
  private async reconfigure(): Promise<void> {
    const before = this.places
    await this.readConfig()
    if (this.places === before) return
    this.site.clear()
    await this.readBelow('')
  }

  private async readConfig(): Promise<void> {
    const read = async (name: string) => readText(Uri.joinPath(this.folder, name))
    const [yml, yaml, gemfile, lock] = await Promise.all(configFiles.map(read))
    this.hasConfig = (yml ?? yaml) !== undefined
    this.site.configure(yml ?? yaml ?? '', gemfile, lock)
    const reason = this.site.config.errors[0]?.message
    if (reason) this.log.warn(say({ key: 'log.config-refused', args: { path: '_config.yml', reason } }))
    this.tellConverter(this.site.config.markdown)
    this.changed.fire()
  }

  /** Where the site's files lie and which are Markdown, to compare. */
  private get places(): string {
    const { source, collectionsDir, layoutsDir, markdownExtensions } = this.site.config
    return JSON.stringify([this.hasConfig, source, collectionsDir, layoutsDir, markdownExtensions])
  }

  /** Once for each converter: why the preview does not change. */
  private tellConverter(converter: string): void {
    if (converter === this.converter) return
    this.converter = converter
    const args = { path: this.folder.toString(true), converter }
    if (converter !== 'kramdown') this.log.info(say({ key: 'log.other-converter', args }))
  }

  private async readBelow(path: string): Promise<void> {
    const paths: string[] = []
    const onFile = (below: string) => paths.push(path === '' ? below : `${path}/${below}`)
    const onFailure = (uri: Uri, error: unknown) =>
      this.log.warn(`Reading the folder ${uri.toString(true)}: ${String(error)}`)
    const isWanted = (below: string) => this.wantsFolder(path === '' ? below : `${path}/${below}`)
    const root = path === '' ? this.folder : Uri.joinPath(this.folder, path)
    await walk(root, isWanted, onFile, onFailure, this.cancellation.token)
    for (const layout of paths.filter((each) => this.site.isLayout(each))) this.site.addLayout(layout)
    await inParallel(
      paths.filter((each) => this.site.isIndexed(each)),
      readsAtOnce,
      (each) => this.read(each),
    )
  }

  private async read(path: string): Promise<void> {
    if (this.cancellation.token.isCancellationRequested) return
    const uri = Uri.joinPath(this.folder, path)
    const text = openText(uri) ?? (await readText(uri))
    if (text === undefined) this.site.remove(path)
    else this.site.update(path, openText(uri) ?? text)
  }
}

/** The text of an open editor: it may have opened while the file was being read. */
function openText(uri: Uri): string | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.getText()
}

/** What stands there, as a bit mask of `FileType`; `undefined` for nothing. */
async function typeOf(uri: Uri): Promise<number | undefined> {
  try {
    return (await workspace.fs.stat(uri)).type
  } catch {
    return undefined // gone
  }
}

/** What a site's configuration is made of. */
const configFiles = ['_config.yml', '_config.yaml', 'Gemfile', 'Gemfile.lock']

function isConfig(path: string): boolean {
  return configFiles.includes(path)
}
