/** Splits a string as Ruby's `split` without arguments does: at ASCII white space and NUL. */
export function splitWords(text: string): string[] {
  return text.split(/[\0 \t\r\n\f\v]+/).filter((word) => word !== '')
}
