import { realpathSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import type { Disk } from './disk'
import { isBelow } from './isBelow'

/** Reads only files below a folder, even if a link or a configured path leads out of it. */
export class Inside {
  constructor(
    private readonly folder: string,
    private readonly disk: Disk,
  ) {}

  /**
   * The text of a file; `undefined` for missing files, files outside of the folder and files of more than `most` bytes.
   */
  text(path: string, most = Infinity): string | undefined {
    const whole = join(this.folder, path)
    const stats = this.disk.stats(whole)
    return stats?.isFile() && stats.size <= most && this.has(whole) ? this.disk.text(whole) : undefined
  }

  /** The entries of a folder. */
  list(path: string): Dirent[] {
    const whole = join(this.folder, path)
    return this.disk.isFolder(whole) && this.has(whole) ? this.disk.list(whole) : []
  }

  /** The files below a folder, relative to it. Links are not followed. */
  filesBelow(path: string): Iterable<string> {
    const whole = join(this.folder, path)
    return this.disk.isFolder(whole) && this.has(whole) ? this.disk.filesBelow(whole) : []
  }

  private has(whole: string): boolean {
    return isBelow(realpathSync.native(this.folder), realpathSync.native(whole))
  }
}
