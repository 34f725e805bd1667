/**
 * HTML as it is written, character by character, but for the spans that Rouge puts around the tokens of code: these
 * need Rouge itself. What is around the code (boxes, tables of line numbers, marked lines, classes) is compared.
 */
export function written(html: string): string {
  return html.replace(CODE, (code) => code.replace(TOKEN, '$1')).replace(ESCAPED, '$1')
}

const CODE = /<code[^>]*>[^]*?<\/code>/g
const TOKEN = /<span class="(?!hll")[a-z][a-z0-9]{0,2}">([^<]*)<\/span>/g
/** The same in a feed, where the HTML of a post is text. */
const ESCAPED = /&lt;span class=&quot;(?!hll&)[a-z][a-z0-9]{0,2}&quot;&gt;((?:(?!&lt;).)*?)&lt;\/span&gt;/gs
