/** The key of a data file or folder in `site.data`: `my_filev1` for `my file.v1` (`DataReader#sanitize_filename`). */
export function dataKey(name: string): string {
  return name.replace(removed, '').replace(/[ \t\r\n\f\v]+/g, '_')
}

const boundary = '(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))'
/** The characters that a key cannot have, and all but one of several spaces between words. */
const removed = new RegExp(`[^\\w \\t\\r\\n\\f\\v-]+|(?<=^|${boundary}[ \\t])[ \\t]+(?=$|[ \\t]?${boundary})`, 'gm')
