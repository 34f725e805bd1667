/** A script of a page, with its URL or its text. */
export interface PageScript {
  readonly source: string
  readonly text: string
}

const comment = /<!--(?!\[if)[^]*?(?:-->|$)/g
const script = /<script(?=[\s>])((?:"[^"]*"|'[^']*'|[^"'>])*)>([^]*?)(?:<\/script\s*>|$)/gi
const handler = /\sonload\s*=\s*(?:"([^"]*)"|'([^']*)')/i
const src = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i

/** The scripts of a page's HTML, in order. The text of a script includes its `onload` attribute. */
export function scriptsIn(html: string): PageScript[] {
  return [...html.replace(comment, '').matchAll(script)].map(([, attributes = '', text = '']) => {
    const onload = valueIn(attributes, handler)
    return { source: valueIn(attributes, src), text: onload === '' ? text : `${text}\n${onload}` }
  })
}

function valueIn(attributes: string, pattern: RegExp): string {
  const [, ...values] = pattern.exec(attributes) ?? []
  return (values.find((value) => value !== undefined) ?? '').replace(/&quot;/g, '"').replace(/&amp;/g, '&')
}
