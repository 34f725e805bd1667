import type { Stamp } from '../site/facts/facts'
import type { SiteFileKind } from '../site/facts/kinds'
import type { Site } from '../site/site'
import type { MessageKey } from '../messages/messages'
import { inBatches } from './async/inBatches'
import { Slices } from './async/slices'
import type { CancellationToken, FileStat, Host } from './host'
import { readFile, type FileOnDisk } from './readText'
import { ReadOrder } from './readOrder'
import { readableUri, uriBelow } from './uri'
import { readsAtOnce, walk } from './walk'

/**
 * A file that was written this shortly before it was read may have changed again with the same time. In milliseconds.
 */
const settledAfter = 2_000

/** A folder with more files is not a blog, and would fill the memory. */
const mostFiles = 100_000

interface Read {
  readonly size: number
  /** When the read began, in milliseconds since 1970. */
  readonly at: number
}

/** Updates the index after a file was read. */
type Change = () => void

/** Reads the files of a site into its index. The text in an open editor takes precedence over the disk. */
export class SiteFiles {
  /**
   * False for a `_posts` folder without a configuration: the files beside it (perhaps a home folder) are not its site.
   */
  hasConfig = false
  /** Files that were read without their modification time; see `stampAll`. */
  private readonly unstamped = new Map<string, Read>()
  private readonly slices = new Slices()
  private readonly tooLarge = new Set<string>()
  /** Whether there are more files than are read. */
  isCutOff = false

  constructor(
    private readonly folder: string,
    private readonly site: Site,
    private readonly host: Host,
    private readonly token: CancellationToken,
    private readonly most = mostFiles,
  ) {}

  /** Reads the new and changed files below a folder, or everywhere if it is empty, and removes deleted ones. */
  async readBelow(folder: string): Promise<void> {
    const paths = await this.list(folder)
    if (this.token.isCancellationRequested) return
    const found = new Set(paths)
    for (const path of [...this.site.paths]) {
      if ((folder === '' || path.startsWith(`${folder}/`)) && !found.has(path)) this.site.remove(path)
      await this.slices.rest()
    }
    const applyChange = async (change: Change | undefined) => {
      change?.()
      await this.slices.rest()
    }
    await inBatches(paths, readsAtOnce, (path) => this.refresh(path), applyChange)
  }

  /** Reads a file or folder again that was created, changed or deleted; the disk shows which. */
  async reread(path: string): Promise<void> {
    if (!this.isWalked(path.replace(/\/?[^/]*$/, ''))) return
    const stat = await this.stat(path)
    if (!stat) return this.forget(path)
    if (stat.type === 'folder') return this.isWalked(path) ? this.readBelow(path) : undefined
    const change = await this.read(path, stat)
    change?.()
  }

  /** Records the modification times of the files that `readBelow` read, so that a later start need not read them. */
  async stampAll(): Promise<void> {
    const reads = [...this.unstamped]
    this.unstamped.clear()
    const ask = async ([path, read]: [string, Read]) => {
      const stat = this.token.isCancellationRequested ? undefined : await this.stat(path)
      return stat && ([path, stampOf(stat, read)] as const)
    }
    await inBatches(reads, readsAtOnce, ask, async (stamped) => {
      if (stamped) this.site.stamp(...stamped)
      await this.slices.rest()
    })
  }

  /** The text of a file in an open editor; `undefined` if no editor has it open. */
  textOf(path: string): string | undefined {
    return this.host.documents.get(this.uriOf(path))?.getText()
  }

  uriOf(path: string): string {
    return uriBelow(this.folder, path)
  }

  /** Whether files in a folder may belong to the site. */
  isWalked(folder: string): boolean {
    return this.site.settings.isWalked(folder) && (this.hasConfig || /^(_|$)/.test(folder))
  }

  private forget(path: string): void {
    if (this.site.has(path)) this.site.remove(path)
    else if (this.site.hasFolder(path)) this.site.removeBelow(path)
  }

  /** Returns the files of the site below a folder, or everywhere if it is empty, in the order in which to read them. */
  private async list(folder: string): Promise<string[]> {
    const paths: string[] = []
    const whole = (below: string) => (folder === '' ? below : `${folder}/${below}`)
    const onFailure = (uri: string, error: unknown) =>
      this.host.log.warn(`Error while reading the folder ${readableUri(uri)}: ${String(error)}`)
    const root = folder === '' ? this.folder : this.uriOf(folder)
    const isWalked = (below: string) => paths.length < this.most && this.isWalked(whole(below))
    await walk(root, this.host.fileSystem, isWalked, (below) => paths.push(whole(below)), onFailure, this.token)
    if (paths.length > this.most) this.cutOff(paths)
    const wanted = new ReadOrder()
    for (const path of paths) {
      const kind = this.wantedKind(path)
      if (kind) wanted.add(path, kind)
      await this.slices.rest()
    }
    return wanted.paths
  }

  private cutOff(paths: string[]): void {
    this.warn('log.too-many-files', { path: readableUri(this.folder), count: this.most })
    paths.length = this.most
    this.isCutOff = true
    this.site.isComplete = false
  }

  /** The kind of a file to read. Without a configuration only folders such as `_posts` and `_drafts` are read. */
  private wantedKind(path: string): SiteFileKind | undefined {
    return this.hasConfig || path.startsWith('_') ? this.site.settings.fileKindOf(path) : undefined
  }

  /** Reads a file unless it has the size and time that the index has for it. */
  private async refresh(path: string): Promise<Change | undefined> {
    const stamp = this.site.facts(path)?.stamp
    const stat = stamp?.size === undefined ? undefined : await this.stat(path)
    const isSame = stat && stat.modified === stamp?.modified && stat.size === stamp.size
    return isSame && this.textOf(path) === undefined ? undefined : this.read(path, stat)
  }

  /** Whether the index has a file with its kind: for files whose text is not read, it needs nothing else. */
  private isKnown(path: string): boolean {
    return this.site.facts(path)?.kind === this.site.settings.fileKindOf(path)
  }

  private async read(path: string, stat?: FileStat): Promise<Change | undefined> {
    if (this.token.isCancellationRequested) return undefined
    if (!this.wantedKind(path)) return () => this.site.remove(path)
    if (!this.site.settings.isIndexed(path)) return this.isKnown(path) ? undefined : () => this.site.add(path)
    const at = Date.now()
    const file = await readFile(this.uriOf(path), this.host.fileSystem)
    return () => this.apply(path, file, stat, at)
  }

  /** Warns once for each file that is too large. The index treats it as empty. */
  private warnTooLarge(path: string): void {
    if (!this.tooLarge.has(path)) this.warn('log.too-large', { path })
    this.tooLarge.add(path)
  }

  private apply(path: string, file: FileOnDisk | undefined, stat: FileStat | undefined, at: number): void {
    const open = this.textOf(path)
    if (open !== undefined) return this.site.update(path, open, stat && { modified: stat.modified })
    if (!file) return this.site.remove(path)
    if (file.isTooLarge) this.warnTooLarge(path)
    this.site.update(path, file.text, stat && stampOf(stat, { size: file.size, at }))
    if (!stat) this.unstamped.set(path, { size: file.size, at })
  }

  private async stat(path: string): Promise<FileStat | undefined> {
    try {
      return await this.host.fileSystem.stat(this.uriOf(path))
    } catch {
      return undefined // deleted
    }
  }

  private warn(key: MessageKey, args: Readonly<Record<string, string | number>>): void {
    this.host.log.warn(this.host.localize.message({ key, args }))
  }
}

/** The stamp of a file. It has no size if the file may have changed since, so that the next start reads it again. */
function stampOf({ modified, size }: FileStat, read: Read): Stamp {
  const isSettled = modified > 0 && modified < read.at - settledAfter && size === read.size
  return isSettled ? { modified, size } : { modified }
}
