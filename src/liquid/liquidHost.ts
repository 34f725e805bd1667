import type { Value } from '../frontmatter/node'
import type { Clock } from '../jekyll/clock'
import type { Config } from '../jekyll/config/config'
import type { ValueMap } from '../jekyll/config/deepMerge'
import type { Message } from '../messages/messages'
import type { Timestamp } from '../ruby/timestamp'

/**
 * The blog as Liquid sees it. A method is called only when a template needs it; implementations should cache what is slow.
 * Paths have `/` between their parts and are checked before: none is absolute or has `..`.
 */
export interface LiquidHost extends Clock {
  readonly config: Config
  /** The text of an include by its path below the folder of includes; the theme's if the site has none. */
  include(path: string): string | undefined
  /** The text of a file by its path relative to the source, for `include_relative`. */
  sourceFile(path: string): string | undefined
  /** The values of the files below `_data` by their paths there, with extension; see `readDataFile`. */
  dataFiles(): Iterable<readonly [path: string, value: Value]>
  /** Whether some data files are still being read. */
  isReadingData?(): boolean
  /**
   * All files with front matter that Jekyll writes, in any order: posts, pages, documents of collections. It has to be the
   * same array until anything except their contents changes, because what is computed from it is cached by it.
   */
  pages(): readonly LiquidPage[]
  /** One of them by its path, if it can be found without the others. */
  page?(path: string): LiquidPage | undefined
  /** A post of them by its path without the extension, if it can be found without the others. */
  post?(path: string): LiquidPage | undefined
  /** The front matter of a layout by its name. */
  layout?(name: string): ValueMap | undefined
  /** The paths, relative to the source, of the files that Jekyll copies. */
  staticFiles(): Iterable<string>
  /** The HTML of a Markdown text from Jekyll's converter. */
  markdownify(text: string): string
  /** The result of Jekyll's filter `smartify`: typographic quotes and dashes. */
  smartify?(text: string): string
  /** Whether a plugin of the site may define a tag. Without this method, the tags of all plugins that we know count. */
  definesTag?(name: string): boolean
  /** A message in the user's language. */
  localize(message: Message): string
}

/** A post, page or collection document as templates see it. */
export interface LiquidPage {
  /** Relative to the source; a document's to the folder of the collections. */
  readonly path: string
  /** Name of its collection, `posts` for posts and drafts; `undefined` for a page. */
  readonly collection: string | undefined
  readonly url: string
  readonly date: Timestamp | undefined
  /** Its front matter with the site's defaults, and with tags and categories as Jekyll collects them. */
  readonly data: ValueMap
  /** The text after its front matter, as written. */
  content(): string
}
