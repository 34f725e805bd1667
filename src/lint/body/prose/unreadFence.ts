import type { Element } from '../../../kramdown/element'
import { rougeLanguages } from '../../../kramdown/rougeLanguages'
import { spanEndingAfter, textOf, type Span } from '../../../text/span'
import { replaceFix } from '../../fixes'
import type { Finding, Fix, LintedPage, Rule } from '../../rule'
import type { ParsedBody } from '../parseBody'

/**
 * Matches a fence as other Markdown dialects read it, including one in a list or a quote. The groups are its marks
 * and the text after them.
 */
const fence = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}|~{3,})([^\r\n]*)/
const anyFence = new RegExp(fence.source, 'm')

/**
 * Reports a fence with more than one word after its marks. kramdown reads it as a paragraph, not as code. If a
 * backslash follows the marks, they are a part of a formula.
 */
export const unreadFence: Rule = {
  id: 'unread-fence',
  severity: 'warning',

  *check(page) {
    if (!anyFence.test(page.text.slice(page.body.start)) || !page.parsed) return
    for (const { line, info } of fencesIn(page, page.parsed))
      if (/^[^\s`\\][^\s`]*[ \t]+[^`]*$/.test(info) && !isCode(page, line)) yield finding(page, line, info)
  },
}

interface WrittenFence {
  readonly line: Span
  readonly info: string
}

/** The closed fences that other Markdown dialects recognize. */
function* fencesIn({ text }: LintedPage, { lines }: ParsedBody): Generator<WrittenFence> {
  let open: (WrittenFence & { readonly marks: string }) | undefined
  for (const [index, start] of lines.entries()) {
    const line = { start, end: lines[index + 1] ?? start }
    const [, marks, after = ''] = fence.exec(textOf(text, line)) ?? []
    if (marks === undefined) continue
    const info = after.trim()
    if (!open) {
      if (!marks.startsWith('`') || !info.includes('`')) open = { line, info, marks }
    } else if (info === '' && marks.startsWith(open.marks)) {
      yield open
      open = undefined
    }
  }
}

/**
 * Whether a line is in code other than a fence or a code span. Those are ignored, because the marks of an unread
 * fence make kramdown find them at the wrong places.
 */
function isCode({ body }: LintedPage, { start }: Span): boolean {
  const code = spanEndingAfter(body.code, start)
  return code !== undefined && code.start <= start && code.kind !== 'fence' && code.kind !== 'span'
}

function finding(page: LintedPage, line: Span, info: string): Finding {
  const start = line.start + textOf(page.text, line).lastIndexOf(info)
  const span = { start, end: start + info.length }
  return { span, message: { key: 'unread-fence', args: { info } }, fixes: [fixOf(page, span, languageIn(info))] }
}

function fixOf({ text }: LintedPage, span: Span, language: string): Fix {
  const title =
    language === '' ? ({ key: 'fix.remove-info' } as const) : ({ key: 'fix.use', args: { value: language } } as const)
  return replaceFix(title, text, span, language)
}

/**
 * The language in the first word after a fence, in the forms of other dialects: `{.python`, `js{1,3}`,
 * `python:main.py`.
 */
function languageIn(word: string): string {
  return /^\{?\.?([A-Za-z][\w+#-]*)/.exec(word)?.[1] ?? ''
}

/**
 * Reports a fence whose only word contains more than the language. Rouge does not know that word, so the code has no
 * colors.
 */
export const fenceLanguage: Rule = {
  id: 'fence-language',
  severity: 'warning',

  *check({ text, body, parsed }) {
    if (!parsed || body.fences.length === 0) return
    const read = languagesIn(parsed.root)
    for (const { language, languageSpan } of body.fences) {
      if (!/^\{?\.?[A-Za-z][\w+#-]*(?:[:={].*|\})$/.test(language) || !read.has(language)) continue
      const meant = languageIn(language)
      if (!rougeLanguages.has(meant)) continue
      const fixes = [replaceFix({ key: 'fix.use', args: { value: meant } }, text, languageSpan, meant)]
      yield { span: languageSpan, message: { key: 'fence-language', args: { info: language } }, fixes }
    }
  },
}

function languagesIn(root: Element, languages = new Set<string>()): ReadonlySet<string> {
  for (const child of root.children) {
    if (child.language !== undefined) languages.add(child.language)
    languagesIn(child, languages)
  }
  return languages
}
