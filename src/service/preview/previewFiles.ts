import { isPageKind } from '../../site/facts/kinds'
import { themeGem } from '../../jekyll/themes/themeGem'
import { maxTextSize, type FileCache, type CachedText } from '../../preview/fileCache'
import type { Blog } from '../blog'
import { EventEmitter } from '../event'
import type { Disposable, FileStat, FileSystem } from '../host'
import { readText } from '../readText'
import { themeFolder } from '../themeFolder'
import { uriBelow } from '../uri'

/** The prefix that separates the theme's files from the site's; no path of a site begins with it. */
const ofTheme = 'theme:/'

/** The number of pages that are read at most: a template that loops over all posts gets only the texts of the first. */
const mostPages = 300

/**
 * Caches the texts of a blog's files for the preview, which cannot wait since VS Code parses synchronously. A file is
 * read at the first request, and is `pending` until then. The text in an open editor takes precedence over the disk.
 */
export class PreviewFiles implements FileCache, Disposable {
  private readonly held = new Map<string, CachedText>()
  private readonly inEditors = new Map<string, CachedText & { readonly text: string }>()
  private readonly read = new EventEmitter()
  private theme: Promise<string | undefined> | undefined
  private pending = 0
  private readonly waiting: (() => void)[] = []
  /** Fired when all requested files are read. */
  readonly onDidRead = this.read.event

  constructor(
    private readonly blog: Blog,
    private readonly fileSystem: FileSystem,
  ) {}

  themeText(path: string): CachedText {
    if (themeGem(this.blog.site.config) === undefined) return { fault: 'absent' }
    const name = `${ofTheme}${path}`
    return this.held.get(name) ?? this.startReading(name, this.fetchOfTheme(path))
  }

  text(path: string): CachedText {
    const open = this.blog.textOf(path)
    if (open !== undefined) return this.inEditor(path, open)
    this.inEditors.delete(path)
    const known = this.held.get(path)
    if (known) return known
    if (this.held.size > mostPages && this.isPage(path)) return { fault: 'absent' }
    return this.startReading(
      path,
      this.fetch(path, (each) => this.blog.uriOf(each)),
    )
  }

  get isReading(): boolean {
    return this.pending > 0
  }

  /** Resolves when all files that are requested so far are read. */
  async whenRead(): Promise<void> {
    if (this.pending > 0) await new Promise<void>((resolve) => this.waiting.push(resolve))
  }

  /** Whether a page was rendered with a file. */
  has(path: string): boolean {
    return this.held.has(path) || this.inEditors.has(path)
  }

  /** Removes a file from the cache: it was created, changed or deleted. */
  forget(path: string): void {
    this.held.delete(path)
  }

  /** Removes the theme's files from the cache: the site may have another theme. */
  forgetTheme(): void {
    this.theme = undefined
    for (const name of [...this.held.keys()]) if (name.startsWith(ofTheme)) this.held.delete(name)
  }

  dispose(): void {
    this.read.dispose()
  }

  /** Returns the same object as long as the text is the same, since it is the key of other caches. */
  private inEditor(path: string, text: string): CachedText {
    const known = this.inEditors.get(path)
    const held = known?.text === text ? known : { text }
    this.inEditors.set(path, held)
    return held
  }

  private startReading(path: string, fetched: Promise<CachedText>): CachedText {
    const pending: CachedText = { fault: 'pending' }
    this.held.set(path, pending)
    this.pending += 1
    void fetched.then((text) => {
      if (this.held.get(path) === pending) this.held.set(path, text)
      this.pending -= 1
      if (this.pending > 0) return
      for (const resolve of this.waiting.splice(0)) resolve()
      this.read.fire()
    })
    return pending
  }

  /**
   * Reads a file. Symbolic links are not followed: they may lead out of the site, and the editor does not report where.
   */
  private async fetch(path: string, uriOf: (path: string) => string): Promise<CachedText> {
    const parts = path.split('/')
    const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
    for (const each of folders) {
      const stat = await this.stat(uriOf(each))
      if (!stat) return { fault: 'absent' }
      if (stat.isLink) return { fault: 'linked' }
      if (each === path && stat.size > maxTextSize) return { fault: 'too-large' }
    }
    const text = await readText(uriOf(path), this.fileSystem)
    return text === undefined ? { fault: 'absent' } : { text }
  }

  private async fetchOfTheme(path: string): Promise<CachedText> {
    const folder = await (this.theme ??= themeFolder(this.blog, this.fileSystem))
    return folder ? this.fetch(path, (each) => uriBelow(folder, each)) : { fault: 'absent' }
  }

  private isPage(path: string): boolean {
    return isPageKind(this.blog.site.facts(path)?.kind)
  }

  private async stat(uri: string): Promise<FileStat | undefined> {
    try {
      return await this.fileSystem.stat(uri)
    } catch {
      return undefined // no such file
    }
  }
}
