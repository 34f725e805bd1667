import type { Value } from '../frontmatter/node'
import type { Clock } from '../jekyll/clock'
import type { Config } from '../jekyll/config/config'
import type { ValueMap } from '../jekyll/config/deepMerge'
import type { Message } from '../messages/messages'
import type { Timestamp } from '../ruby/timestamp'

/**
 * The site, as Liquid needs it. Methods are called only when a template needs them, and implementations should cache
 * slow results. Paths have `/` as a separator. The caller has checked that none is absolute or contains `..`.
 */
export interface LiquidHost extends Clock {
  readonly config: Config
  /**
   * The text of an include by its path below the includes folder. If the site does not have the include, the theme's is
   * returned.
   */
  include(path: string): string | undefined
  /** The text of a file by its path relative to the source, for `include_relative`. */
  sourceFile(path: string): string | undefined
  /**
   * The values of the files below `_data` by their paths, which are relative to `_data` and have an extension; see
   * `readDataFile`.
   */
  dataFiles(): Iterable<readonly [path: string, value: Value]>
  /** Whether some data files are still being read. */
  isReadingData?(): boolean
  /**
   * All files with front matter that Jekyll writes, in any order: posts, pages and collection documents. It must return
   * the same array until something other than the contents of the files changes, because results for all pages are
   * cached by this array.
   */
  pages(): readonly LiquidPage[]
  /** A page of `pages()` by its path. Only hosts that can find it without the other pages have this method. */
  page?(path: string): LiquidPage | undefined
  /**
   * A post of `pages()` by its path without the extension. Only hosts that can find it without the other pages have
   * this method.
   */
  post?(path: string): LiquidPage | undefined
  /** The front matter of a layout by its name. */
  layout?(name: string): ValueMap | undefined
  /** The paths, relative to the source, of the files that Jekyll copies. */
  staticFiles(): Iterable<string>
  /** The HTML of a Markdown text from Jekyll's converter. */
  markdownify(text: string): string
  /** The result of Jekyll's filter `smartify`: typographic quotes and dashes. */
  smartify?(text: string): string
  /** Whether a plugin of the site may define a tag. Without this method, the tags of all known plugins are accepted. */
  definesTag?(name: string): boolean
  /** The text of a message in the user's language. */
  localize(message: Message): string
}

/** A post, page or collection document, as templates need it. */
export interface LiquidPage {
  /** The path relative to the source. For a collection document, relative to the folder of the collections. */
  readonly path: string
  /** The name of its collection; `posts` for posts and drafts, `undefined` for a page. */
  readonly collection: string | undefined
  readonly url: string
  readonly date: Timestamp | undefined
  /** Its front matter with the site's defaults, and with tags and categories as Jekyll collects them. */
  readonly data: ValueMap
  /** The text after the front matter, as written. */
  content(): string
}
