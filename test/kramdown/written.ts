/**
 * HTML as it is written, character by character, but for the spans that Rouge puts around the tokens of code: these need
 * Rouge itself. What is around the code (boxes, tables of line numbers, marked lines, classes) is compared.
 */
export function written(html: string): string {
  return html.replace(CODE, (code) => code.replace(TOKEN, '$1'))
}

const CODE = /<code[^>]*>[^]*?<\/code>/g
const TOKEN = /<span class="(?!hll")[a-z][a-z0-9]{0,2}">([^<]*)<\/span>/g
