/** The key of a data file or folder below `site.data`: `my file.v1` is `my_filev1` (`DataReader#sanitize_filename`). */
export function dataKey(name: string): string {
  return name
    .replace(/[^\w \t\r\n\f\v-]+|(?<=^|(?:(?<=\w)(?!\w)|(?<!\w)(?=\w))[ \t])[ \t]+(?=$|[ \t]?(?:(?<=\w)(?!\w)|(?<!\w)(?=\w)))/gm, '')
    .replace(/[ \t\r\n\f\v]+/g, '_')
} // prettier-ignore
