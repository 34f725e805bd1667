import { isPostKind, type FileKind } from './kinds'

/** What holds no text, or none that begins with front matter: Jekyll copies it as it is. */
const binary =
  /\.(png|jpe?g|gif|webp|avif|ico|bmp|tiff?|heic|psd|svgz|mp[34]|m4[av]|mov|avi|mkv|webm|og[gv]|wav|flac|pdf|zip|gz|tgz|bz2|xz|7z|rar|jar|woff2?|ttf|otf|eot|docx?|xlsx?|pptx?|odt|key|exe|dll|so|dylib|wasm|bin|dmg|iso|apk|db|sqlite3?|swf|map)$/i

/** True for a file whose text tells more than its name. */
export function hasText(path: string, kind: FileKind): boolean {
  return isPostKind(kind) || !binary.test(path)
}
