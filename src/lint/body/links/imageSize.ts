import { spanEndingAfter } from '../../../text/span'
import type { LintedPage, Rule } from '../../rule'

const sized = /!\[[^\]\n]*\]\([^\s()<>]+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?([ \t]+=(\d*%?)x(\d*%?))[ \t]*\)/g

/** Reports `![text](/walk.jpg =300x200)`. kramdown reads the size as a part of the URL. */
export const imageSize: Rule = {
  id: 'image-size',
  severity: 'warning',

  *check({ text, body, parsed }: LintedPage) {
    if (!parsed || !text.includes(' =', body.start)) return
    sized.lastIndex = body.start
    for (let match = sized.exec(text); match; match = sized.exec(text)) {
      const [whole, size = '', width = '', height = ''] = match
      const end = match.index + whole.length
      const start = match.index + whole.lastIndexOf(size)
      const code = spanEndingAfter(body.code, match.index)
      if ((code && code.start <= match.index) || width + height === '') continue
      const list = [width && `width="${width}"`, height && `height="${height}"`].filter(Boolean).join(' ')
      const edits = [
        { span: { start, end: end - 1 }, text: '' },
        { span: { start: end, end }, text: `{: ${list}}` },
      ]
      const fixes = [{ title: { key: 'fix.use', args: { value: `{: ${list}}` } } as const, edits }]
      yield { span: { start: start + size.search(/=/), end: end - 1 }, message: { key: 'image-size' }, fixes }
    }
  },
}
