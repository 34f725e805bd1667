import type { Value } from '../frontmatter/node'
import type { Message } from '../messages/words'
import type { Site } from '../site/site'
import { withoutFolder } from '../text/path'
import { dataFileOf } from './dataFiles'
import type { Shelf } from './shelf'

/** Told which data file had to be left out, and why. */
type LeaveOut = (path: string, message: Message) => void

/** The data files of a site whose files are on a shelf. */
export class SiteData {
  private known: readonly string[] | undefined

  constructor(
    private readonly site: Site,
    private readonly shelf: Shelf,
    private readonly isFilled: () => boolean,
    private readonly leaveOut: LeaveOut,
  ) {}

  /** Files have changed, come or gone; without paths, any file. */
  forget(paths?: readonly string[]): void {
    const mayBeData = (path: string) => ['data', undefined].includes(this.site.facts(path)?.kind)
    if (paths === undefined || paths.some(mayBeData)) this.known = undefined
  }

  /** Whether some are still being read. Asks for all of them, so that they are read at once. */
  get isReading(): boolean {
    const texts = this.paths.map((path) => this.shelf.text(path))
    return !this.isFilled() || texts.some((text) => 'fault' in text && text.fault === 'pending')
  }

  /** Their paths below the data folder, with their values. */
  *files(folder: string): Generator<readonly [path: string, value: Value]> {
    for (const path of this.paths) {
      const value = this.value(path)
      if (value !== undefined) yield [withoutFolder(path, folder), value]
    }
  }

  private get paths(): readonly string[] {
    this.known ??= [...this.site.paths].filter((path) => this.site.facts(path)?.kind === 'data')
    return this.known
  }

  private value(path: string): Value | undefined {
    const held = this.shelf.text(path)
    if ('fault' in held) {
      const { fault } = held
      if (fault !== 'absent' && fault !== 'pending') this.leaveOut(path, { key: `preview.${fault}`, args: { path } })
      return undefined
    }
    const file = dataFileOf(path, held, this.site.config.values)
    if ('value' in file) return file.value
    this.leaveOut(path, { key: 'preview.data-refused', args: { path, reason: file.error } })
    return undefined
  }
}
