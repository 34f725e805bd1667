import {
  CancellationTokenSource,
  EventEmitter,
  FileType,
  Uri,
  workspace,
  type Disposable,
  type LogOutputChannel,
} from 'vscode'
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
  private readonly files = new EventEmitter<readonly string[]>()
  /** Fired when the configuration or the set of layouts has changed. */
  readonly onDidChangeConfig = this.changed.event
  /**
   * Fired with the paths of files whose text the index has taken in anew, from the disk or an editor: includes, data,
   * layouts, style sheets, posts; and with an empty list when all were read.
   */
  readonly onDidChangeFiles = this.files.event

  constructor(
    readonly folder: Uri,
    private readonly log: LogOutputChannel,
  ) {
    this.site.isComplete = false
    this.reading = this.readAll().catch((error: unknown) =>
      log.error(`While reading ${folder.toString(true)}: ${String(error)}`),
    )
  }

  /** Done when what is known to have changed was read. */
  async whenRead(): Promise<void> {
    await this.reading
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
    if (path === undefined || !this.site.isIndexed(path)) return
    this.site.update(path, text)
    this.files.fire([path])
  }

  /** What an open editor holds of a file. */
  textOf(path: string): string | undefined {
    return openText(this.uriOf(path))
  }

  /** A file's text, an open editor's before the disk's; `undefined` where there is no such file. */
  async readText(path: string): Promise<string | undefined> {
    return this.textOf(path) ?? (await readText(this.uriOf(path)))
  }

  uriOf(path: string): Uri {
    return Uri.joinPath(this.folder, path)
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
    this.files.dispose()
  }

  private async readAll(): Promise<void> {
    await this.readConfig()
    await this.readBelow('')
    this.site.isComplete = true
    this.files.fire([])
    this.log.info(`${this.folder.toString(true)}: ${this.site.postPaths.length} posts and drafts`)
  }

  private async readStale(): Promise<void> {
    const paths = [...this.stale]
    this.stale.clear()
    if (paths.some(isConfig)) await this.reconfigure()
    await inParallel(paths, readsAtOnce, (path) => this.lookAgain(path))
    this.files.fire(paths)
  }

  private async lookAgain(path: string): Promise<void> {
    if (!this.wantsFolder(path.replace(/\/?[^/]*$/, ''))) return
    const uri = Uri.joinPath(this.folder, path)
    const type = await typeOf(uri)
    if (((type ?? 0) & FileType.Directory) !== 0) return this.wantsFolder(path) ? this.readBelow(path) : undefined
    if (type === undefined) this.site.removeBelow(path)
    else await this.takeIn(path)
  }

  private wantsFolder(path: string): boolean {
    return this.site.isWalked(path) && (this.hasConfig || /^(_|$)/.test(path))
  }

  /** Reads the configuration again, and the files where it says that they lie elsewhere now. */
  private async reconfigure(): Promise<void> {
    const { hasConfig } = this
    const isElsewhere = await this.readConfig()
    if (!isElsewhere && this.hasConfig === hasConfig) return
    this.site.clear()
    await this.readBelow('')
  }

  /** True where other files count now. */
  private async readConfig(): Promise<boolean> {
    const read = async (name: string) => readText(Uri.joinPath(this.folder, name))
    const [yml, yaml, gemfile, lock] = await Promise.all(configFiles.map(read))
    this.hasConfig = (yml ?? yaml) !== undefined
    const isElsewhere = this.site.configure(yml ?? yaml ?? '', gemfile, lock)
    const reason = this.site.config.errors[0]?.message
    if (reason) this.log.warn(say({ key: 'log.config-refused', args: { path: '_config.yml', reason } }))
    this.tellConverter(this.site.config.markdown)
    this.changed.fire()
    return isElsewhere
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
    await inParallel(paths, readsAtOnce, (each) => this.takeIn(each))
  }

  /** A lone `_posts` has no files of its site beside it. */
  private async takeIn(path: string): Promise<void> {
    if (this.cancellation.token.isCancellationRequested || (!this.hasConfig && !path.startsWith('_'))) return
    if (!this.site.isIndexed(path)) return this.site.add(path)
    const text = await this.readText(path)
    if (text === undefined) this.site.remove(path)
    else this.site.update(path, this.textOf(path) ?? text) // an editor may have opened meanwhile
  }
}

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
