import type { Value } from '../frontmatter/node'
import type { Message } from '../messages/messages'
import type { Site } from '../site/site'
import { withoutFolder } from '../text/path'
import { readDataFileOnce } from './dataFiles'
import type { FileCache } from './fileCache'

/** Called for each data file that is left out, with the reason. */
type OnLeftOut = (path: string, message: Message) => void

/** The data files of a site, read through the file cache. */
export class SiteData {
  private knownPaths: readonly string[] | undefined

  constructor(
    private readonly site: Site,
    private readonly fileCache: FileCache,
    private readonly isFilled: () => boolean,
    private readonly leaveOut: OnLeftOut,
  ) {}

  /** Records that files were changed, added or removed. Without `paths`, any file may have changed. */
  invalidate(paths?: readonly string[]): void {
    const mayBeData = (path: string) => ['data', undefined].includes(this.site.facts(path)?.kind)
    if (paths === undefined || paths.some(mayBeData)) this.knownPaths = undefined
  }

  /** Whether some data files are still being read. Requests all data files, so that they are read at the same time. */
  get isReading(): boolean {
    const texts = this.paths.map((path) => this.fileCache.text(path))
    return !this.isFilled() || texts.some((text) => 'fault' in text && text.fault === 'pending')
  }

  /** Yields the data files that can be read: their paths relative to the data folder, with their values. */
  *files(folder: string): Generator<readonly [path: string, value: Value]> {
    for (const path of this.paths) {
      const value = this.value(path)
      if (value !== undefined) yield [withoutFolder(path, folder), value]
    }
  }

  private get paths(): readonly string[] {
    this.knownPaths ??= [...this.site.paths].filter((path) => this.site.facts(path)?.kind === 'data')
    return this.knownPaths
  }

  private value(path: string): Value | undefined {
    const held = this.fileCache.text(path)
    if ('fault' in held) {
      const { fault } = held
      if (fault !== 'absent' && fault !== 'pending') this.leaveOut(path, { key: `preview.${fault}`, args: { path } })
      return undefined
    }
    const file = readDataFileOnce(path, held, this.site.config.values)
    if ('value' in file) return file.value
    this.leaveOut(path, { key: 'preview.data-refused', args: { path, reason: file.error } })
    return undefined
  }
}
