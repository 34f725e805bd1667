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

/** A file that was written later than this before it was read may have been written again without its time telling. */
const settledAfter = 2_000

/** More files are no blog that a person keeps, and would fill the memory. */
const mostFiles = 100_000

interface Read {
  readonly size: number
  /** When its reading began, in milliseconds since 1970. */
  readonly at: number
}

/** What the index has to take in of a file that was looked at. */
type Change = () => void

/** Takes the files of a site from the disk into its index. An open editor wins over the disk. */
export class SiteFiles {
  /** False for a lone `_posts`, whose neighbours, a whole home folder perhaps, are none of its site. */
  hasConfig = false
  /** What was read without a look at its time: see `stampAll`. */
  private readonly unstamped = new Map<string, Read>()
  private readonly slices = new Slices()
  private readonly tooLarge = new Set<string>()
  /** True where there were more files than are looked at. */
  isCutOff = false

  constructor(
    private readonly folder: string,
    private readonly site: Site,
    private readonly host: Host,
    private readonly token: CancellationToken,
    private readonly most = mostFiles,
  ) {}

  /** Reads what is new or has changed, below a folder or everywhere, and forgets what is gone. */
  async readBelow(folder: string): Promise<void> {
    const paths = await this.list(folder)
    if (this.token.isCancellationRequested) return
    const found = new Set(paths)
    for (const path of [...this.site.paths]) {
      if ((folder === '' || path.startsWith(`${folder}/`)) && !found.has(path)) this.site.remove(path)
      await this.slices.rest()
    }
    const take = async (change: Change | undefined) => {
      change?.()
      await this.slices.rest()
    }
    await inBatches(paths, readsAtOnce, (path) => this.refresh(path), take)
  }

  /** Looks again at a file or folder that was created, has changed or is gone; the disk alone tells which. */
  async lookAgain(path: string): Promise<void> {
    if (!this.isWalked(path.replace(/\/?[^/]*$/, ''))) return
    const stat = await this.stat(path)
    if (!stat) return this.forget(path)
    if (stat.type === 'folder') return this.isWalked(path) ? this.readBelow(path) : undefined
    const change = await this.read(path, stat)
    change?.()
  }

  /** Notes when the files were last written that `readBelow` has read, so that a later start needs to read them no more. */
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

  /** What an open editor holds of a file. */
  textOf(path: string): string | undefined {
    return this.host.documents.get(this.uriOf(path))?.getText()
  }

  uriOf(path: string): string {
    return uriBelow(this.folder, path)
  }

  /** True for a folder whose files may count. */
  isWalked(folder: string): boolean {
    return this.site.settings.isWalked(folder) && (this.hasConfig || /^(_|$)/.test(folder))
  }

  private forget(path: string): void {
    if (this.site.has(path)) this.site.remove(path)
    else if (this.site.hasFolder(path)) this.site.removeBelow(path)
  }

  /** The files that count, below a folder or everywhere, in the order in which they are to be read. */
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

  /** Beside a lone `_posts` only what is below a folder of Jekyll's counts. */
  private wantedKind(path: string): SiteFileKind | undefined {
    return this.hasConfig || path.startsWith('_') ? this.site.settings.fileKindOf(path) : undefined
  }

  /** Reads a file unless what is known of it is of the very file that is there. */
  private async refresh(path: string): Promise<Change | undefined> {
    const stamp = this.site.facts(path)?.stamp
    const stat = stamp?.size === undefined ? undefined : await this.stat(path)
    const isSame = stat && stat.modified === stamp?.modified && stat.size === stamp.size
    return isSame && this.textOf(path) === undefined ? undefined : this.read(path, stat)
  }

  /** Of files that are not looked into, all that counts. */
  private isKnown(path: string): boolean {
    return this.site.facts(path)?.kind === this.site.settings.fileKindOf(path)
  }

  private async read(path: string, stat?: FileStat): Promise<Change | undefined> {
    if (this.token.isCancellationRequested) return undefined
    if (!this.wantedKind(path)) return () => this.site.remove(path)
    if (!this.site.settings.isIndexed(path)) return this.isKnown(path) ? undefined : () => this.site.add(path)
    const at = Date.now()
    const file = await readFile(this.uriOf(path), this.host.fileSystem)
    return () => this.take(path, file, stat, at)
  }

  /** Once for each file: it stays in the index, as if it were empty. */
  private tellTooLarge(path: string): void {
    if (!this.tooLarge.has(path)) this.warn('log.too-large', { path })
    this.tooLarge.add(path)
  }

  private take(path: string, file: FileOnDisk | undefined, stat: FileStat | undefined, at: number): void {
    const open = this.textOf(path)
    if (open !== undefined) return this.site.update(path, open, stat && { modified: stat.modified })
    if (!file) return this.site.remove(path)
    if (file.isTooLarge) this.tellTooLarge(path)
    this.site.update(path, file.text, stat && stampOf(stat, { size: file.size, at }))
    if (!stat) this.unstamped.set(path, { size: file.size, at })
  }

  private async stat(path: string): Promise<FileStat | undefined> {
    try {
      return await this.host.fileSystem.stat(this.uriOf(path))
    } catch {
      return undefined // gone
    }
  }

  private warn(key: MessageKey, args: Readonly<Record<string, string | number>>): void {
    this.host.log.warn(this.host.localize.message({ key, args }))
  }
}

/** Without the size where the file may have changed since: it is then read again at the next start. */
function stampOf({ modified, size }: FileStat, read: Read): Stamp {
  const isSettled = modified > 0 && modified < read.at - settledAfter && size === read.size
  return isSettled ? { modified, size } : { modified }
}
