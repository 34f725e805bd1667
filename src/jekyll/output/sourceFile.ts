import { readFrontMatterValue, readYamlValue, type FrontMatterValue } from '../../frontmatter/readPost'
import { bodyOf } from './excerpt'
import { findFirstHeading } from './headingTitle'

/** A file of the site. Its path is relative to the folder of `_config.yml` and separated by `/`. */
export interface SourceFile {
  readonly path: string
  /** `undefined` if the file is not UTF-8. */
  readonly frontMatter: FrontMatterValue | undefined
  /** Whether the first line opens front matter. Outside of posts, Jekyll copies files without it unchanged. */
  readonly hasHeader?: boolean
  /** The heading at the start of a Markdown body as written, which GitHub Pages may use as the title. */
  readonly heading?: string
  /** The content of a whole YAML file. In a collection, this is the document's data. */
  readonly wholeYaml?: FrontMatterValue
  /** True for a broken symbolic link. */
  readonly isBroken?: true
  /** The time when the file was last modified, in seconds since 1970. It is the date of a draft without one. */
  readonly modified?: number
}

/** Makes a source file from a text; `text` is `undefined` for a file that is not UTF-8. */
export function sourceFile(path: string, text: string | undefined, modified?: number): SourceFile {
  const heading = text === undefined ? undefined : findFirstHeading(bodyOf(text))
  return {
    path,
    frontMatter: text === undefined ? undefined : readFrontMatterValue(text),
    hasHeader: text !== undefined && opensFrontMatter(text),
    ...(heading === undefined ? {} : { heading }),
    ...(text !== undefined && /\.ya?ml$/.test(path) ? { wholeYaml: readYamlValue(text) } : {}),
    ...(modified === undefined ? {} : { modified }),
  }
}

/** Makes the source file for a file that Jekyll copies whatever its content is. */
export function copiedFile(path: string): SourceFile {
  return { path, frontMatter: undefined, hasHeader: false }
}

/** Makes the source file for a broken symbolic link. */
export function brokenLink(path: string): SourceFile {
  return { ...copiedFile(path), isBroken: true }
}

/** Whether a text begins with `---` and a line end, without a byte order mark (`Utils.has_yaml_header?`). */
export function opensFrontMatter(text: string): boolean {
  return /^---[ \t\r\f\v]*\n/.test(text)
}
