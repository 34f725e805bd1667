/** Ruby's `split` without arguments: at white space, which in Ruby is ASCII's and NUL. */
export function splitWords(text: string): string[] {
  return text.split(/[\0 \t\r\n\f\v]+/).filter((word) => word !== '')
}
