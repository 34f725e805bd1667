import type { Value } from '../frontmatter/node'
import type { Message } from '../messages/messages'
import type { Site } from '../site/site'
import { withoutFolder } from '../text/path'
import { readDataFileOnce } from './dataFiles'
import type { FileCache } from './fileCache'

/** Is called with a data file that is left out, and the reason. */
type OnLeftOut = (path: string, message: Message) => void

/** The data files of a site, read through the file cache. */
export class SiteData {
  private knownPaths: readonly string[] | undefined

  constructor(
    private readonly site: Site,
    private readonly shelf: FileCache,
    private readonly isFilled: () => boolean,
    private readonly leaveOut: OnLeftOut,
  ) {}

  /** Notes that files were changed, added or removed; without paths, any file may have been. */
  invalidate(paths?: readonly string[]): void {
    const mayBeData = (path: string) => ['data', undefined].includes(this.site.facts(path)?.kind)
    if (paths === undefined || paths.some(mayBeData)) this.knownPaths = undefined
  }

  /** Whether some data files are still being read. Requests all of them, so that they are read at the same time. */
  get isReading(): boolean {
    const texts = this.paths.map((path) => this.shelf.text(path))
    return !this.isFilled() || texts.some((text) => 'fault' in text && text.fault === 'pending')
  }

  /** The data files that can be read: their paths below the data folder, with their values. */
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
    const held = this.shelf.text(path)
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
