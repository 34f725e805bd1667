import { readPostValue, readWholeValue, type PostValue } from '../frontmatter/readPost'
import { bodyOf } from './excerpt'
import { firstHeading } from './headingTitle'

/** A file of the site. Its path is relative to the folder of `_config.yml`, with `/` between its parts. */
export interface SourceFile {
  readonly path: string
  /** `undefined` where the file is no UTF-8. */
  readonly frontMatter: PostValue | undefined
  /** Whether its first line opens a front matter: outside of posts, Jekyll copies what has none as it stands. */
  readonly hasHeader?: boolean
  /** The heading that Markdown begins with, as written: on GitHub Pages a title. */
  readonly heading?: string
  /** What a YAML file holds as a whole: a collection takes it for a document's data. */
  readonly wholeYaml?: PostValue
  /** True for a link that leads nowhere. */
  readonly isBroken?: true
  /** When it was last written, in seconds since 1970: a draft's date where it names none. */
  readonly modified?: number
}

/** A file from its text, which is `undefined` where the bytes are no UTF-8. */
export function sourceFile(path: string, text: string | undefined, modified?: number): SourceFile {
  const heading = text === undefined ? undefined : firstHeading(bodyOf(text))
  return {
    path,
    frontMatter: text === undefined ? undefined : readPostValue(text),
    hasHeader: text !== undefined && opensFrontMatter(text),
    ...(heading === undefined ? {} : { heading }),
    ...(text !== undefined && /\.ya?ml$/.test(path) ? { wholeYaml: readWholeValue(text) } : {}),
    ...(modified === undefined ? {} : { modified }),
  }
}

/** A file that Jekyll copies, whatever is in it. */
export function copiedFile(path: string): SourceFile {
  return { path, frontMatter: undefined, hasHeader: false }
}

/** A link that leads nowhere. */
export function brokenLink(path: string): SourceFile {
  return { ...copiedFile(path), isBroken: true }
}

/** True for `---` and a line's end at the very start: not after a byte order mark (`Utils.has_yaml_header?`). */
export function opensFrontMatter(text: string): boolean {
  return /^---[ \t\r\f\v]*\n/.test(text)
}
