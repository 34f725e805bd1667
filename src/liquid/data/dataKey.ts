/** The key of a data file or folder below `site.data`: `my file.v1` is `my_filev1` (`DataReader#sanitize_filename`). */
export function dataKey(name: string): string {
  return name.replace(removed, '').replace(/[ \t\r\n\f\v]+/g, '_')
}

const boundary = '(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))'
/** Other characters, and all but one of several spaces between words. */
const removed = new RegExp(`[^\\w \\t\\r\\n\\f\\v-]+|(?<=^|${boundary}[ \\t])[ \\t]+(?=$|[ \\t]?${boundary})`, 'gm')
