/**
 * The HTML without the spans that Rouge writes around the tokens of code, because only Rouge itself can produce them.
 * Everything around the code stays: boxes, tables of line numbers, marked lines, classes.
 */
export function written(html: string): string {
  return html.replace(CODE, (code) => code.replace(TOKEN, '$1')).replace(ESCAPED, '$1')
}

const CODE = /<code[^>]*>[^]*?<\/code>/g
const TOKEN = /<span class="(?!hll")[a-z][a-z0-9]{0,2}">([^<]*)<\/span>/g
/** Matches these spans in a feed, in which the HTML of a post is escaped text. */
const ESCAPED = /&lt;span class=&quot;(?!hll&)[a-z][a-z0-9]{0,2}&quot;&gt;((?:(?!&lt;).)*?)&lt;\/span&gt;/gs
