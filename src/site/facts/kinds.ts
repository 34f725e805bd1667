/**
 * The kind of a site's file, by its location. A `page` has front matter; an `asset` (a static file) has none. A style
 * sheet with front matter is a page too.
 */
export type SiteFileKind =
  'post' | 'draft' | 'document' | 'page' | 'asset' | 'layout' | 'include' | 'data' | 'partial' | 'plugin'

/** Whether a file is a post or a draft. */
export function isPostKind(kind: SiteFileKind | undefined): boolean {
  return kind === 'post' || kind === 'draft'
}

/** Whether Jekyll converts a file to a page of the site: a post, draft, collection document or page. */
export function isPageKind(kind: SiteFileKind | undefined): boolean {
  return isPostKind(kind) || kind === 'document' || kind === 'page'
}

/** Whether Jekyll may write a file to the site: a page of any kind, or a static file. */
export function isContentKind(kind: SiteFileKind | undefined): boolean {
  return isPageKind(kind) || kind === 'asset'
}

/**
 * The kinds of names that authors write. The names that files use and the names that they define have the same kinds: a
 * tag is only used, the id of a heading is only defined, a class is defined in a style sheet and used in a post.
 *
 * - `key`: front matter keys at the top level; `key:image`: the ones below `image`.
 * - `value:author`: the values of `author`; `value:image.path`: those of `path` below `image`. Each item of a list is a
 *   value.
 * - `include`: the name in the tag; `parameter`: a name that an include reads as `include.…`; `parameter:figure.html`:
 *   the parameters that posts give to that include.
 * - `data`: paths below `site.data`, such as `authors.jane.name`; `[]` for the items of a list.
 * - `image`, `link`: see `linkTarget`.
 * - `form:image`, `form:link`: the form of their URLs; see `urlFormOf`.
 * - `caption`: templates of images with captions; see `CaptionTemplate`.
 * - `post`: the argument of `post_url`; `file`: the argument of `link`.
 * - `ald`: names of attribute list definitions; `language`: of fences and `highlight`; `tag-name`: Liquid tags that
 *   `_plugins` define.
 */
export type NameKind =
  | ('tag' | 'category' | 'key' | `key:${string}` | `value:${string}`)
  | ('layout' | 'include' | 'parameter' | `parameter:${string}` | 'data')
  | ('class' | 'id' | 'ald' | 'footnote' | 'language')
  | ('image' | 'link' | `form:${'image' | 'link'}` | 'caption' | 'post' | 'file' | 'tag-name')
