import { isPostKind, type SiteFileKind } from './kinds'

/**
 * Matches files without text, and files whose text cannot begin with front matter, so that Jekyll copies them
 * unchanged.
 */
const binary =
  /\.(png|jpe?g|gif|webp|avif|ico|bmp|tiff?|heic|psd|svgz|mp[34]|m4[av]|mov|avi|mkv|webm|og[gv]|wav|flac|pdf|zip|gz|tgz|bz2|xz|7z|rar|jar|woff2?|ttf|otf|eot|docx?|xlsx?|pptx?|odt|key|exe|dll|so|dylib|wasm|bin|dmg|iso|apk|db|sqlite3?|swf|map)$/i

/** Whether a file's text adds anything to the index that its name does not. */
export function hasText(path: string, kind: SiteFileKind): boolean {
  return isPostKind(kind) || !binary.test(path)
}
