import type { Value } from '../frontmatter/node'
import type { Clock } from '../jekyll/clock'
import type { Config } from '../jekyll/config'
import type { Mapping } from '../jekyll/deepMerge'
import type { Message } from '../messages/words'
import type { Timestamp } from '../ruby/timestamp'

/**
 * The door from Liquid to the blog. Nothing is asked before a template needs it; what is dear should be kept by the one who
 * answers. Paths have `/` between their parts, and have been checked before the door is asked: none is absolute or has `..`.
 */
export interface LiquidSite extends Clock {
  readonly config: Config
  /** The text of an include, by its path below the folder of includes; the theme's where the site has none. */
  include(path: string): string | undefined
  /** The text of a file, by its path relative to the source: what `include_relative` takes in. */
  sourceFile(path: string): string | undefined
  /** The values of the files of `_data` by their path below it, with extension; see `readDataFile`. */
  dataFiles(): Iterable<readonly [path: string, value: Value]>
  /** Whether some data files are still being read. */
  isReadingData?(): boolean
  /**
   * All that Jekyll writes from files with front matter, in any order: posts, pages, documents of collections. The same list
   * for as long as their facts (all but their contents) stay the same, since what is made of it is kept with it.
   */
  pages(): readonly LiquidPage[]
  /** One of them by its path, where that is to be had without the others. */
  page?(path: string): LiquidPage | undefined
  /** A post of them by its path without the extension, likewise. */
  post?(path: string): LiquidPage | undefined
  /** The front matter of a layout, by its name. */
  layout?(name: string): Mapping | undefined
  /** Paths, relative to the source, of what Jekyll copies as it is. */
  staticFiles(): Iterable<string>
  /** HTML of a Markdown text, as Jekyll's converter gives it. */
  markdownify(text: string): string
  /** A Markdown text with round quotes and dashes, as Jekyll's `smartify` gives it. */
  smartify?(text: string): string
  /** Whether a plugin of the site may bring a tag; without this one, what we have heard of any plugin. */
  definesTag?(name: string): boolean
  /** What stands in place of a fault, in the reader's language. */
  say(message: Message): string
}

/** A post, page or document as templates see it. */
export interface LiquidPage {
  /** Relative to the source; a document's to the folder of the collections. */
  readonly path: string
  /** Name of its collection, `posts` for posts and drafts; `undefined` for a page. */
  readonly collection: string | undefined
  readonly url: string
  readonly date: Timestamp | undefined
  /** Its front matter with the site's defaults, tags and categories as Jekyll gathers them. */
  readonly data: Mapping
  /** The text after its front matter, as written. */
  content(): string
}
