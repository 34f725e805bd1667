import { fieldNamed } from '../fields'
import { dateField, dayText, instantOfField, writtenDay } from '../dates/dateField'
import type { Fix, LintedPage, Rule } from '../rule'
import { firstLine, parsePostName } from './postName'

/**
 * Reports a file in `_posts` that is not named `YEAR-MONTH-DAY-title.EXT`. Jekyll ignores it
 * (https://jekyllrb.com/docs/posts/).
 */
export const notAPost: Rule = {
  id: 'not-a-post',
  severity: 'warning',

  *check(page: LintedPage) {
    const { path, kind, text } = page
    if (kind !== 'post' || path === undefined || parsePostName(path)) return
    const [folder, file] = split(path)
    if (/^(?:[._#~]|readme|index\.|template)/i.test(file)) return // not meant as posts
    if (page.site?.isJekyll3 && /(?:^|\/)\d{2,4}-\d{1,2}-\d{1,2}-[^/]*\/$/.test(folder)) return
    const name = nameFor(page, file)
    const fixes: Fix[] = name ? [{ title: { key: 'fix.rename', args: { name } }, edits: [], path: folder + name }] : []
    yield { span: firstLine(text), message: { key: 'not-a-post', args: { file } }, fixes }
  },
}

function split(path: string): [folder: string, file: string] {
  const slash = path.lastIndexOf('/') + 1
  return [path.slice(0, slash), path.slice(slash)]
}

/**
 * The file name with correct hyphens in its date, or with the front matter's date before it; `undefined` if there is
 * no valid date.
 */
function nameFor(page: LintedPage, file: string): string | undefined {
  const dated = /^(\d{4})[-_. ]?(\d{1,2})[-_. ]?(\d{1,2})(?:[-_. ]+(?=.*\.)|(?=\.))(.*)(\.[^.]+)$/.exec(file)
  const [, year, month, day, title = '', extension = ''] = dated ?? []
  if (year !== undefined && title !== '') return ifValid(`${year}-${month}-${day}-${title}${extension}`)
  const slug = title || slugOf(page)
  if (year !== undefined) return slug === '' ? undefined : ifValid(`${year}-${month}-${day}-${slug}${extension}`)
  const field = dateField(page)
  const written =
    field && instantOfField(page, field) && writtenDay(page.text.slice(field.value.span.start, field.value.span.end))
  return written ? ifValid(`${dayText(written)}-${file}`) : undefined
}

/** The file name, if its date is possible. */
function ifValid(file: string): string | undefined {
  const day = parsePostName(file)?.day
  return day && day.month <= 12 && day.day <= 31 ? file : undefined
}

function slugOf(page: LintedPage): string {
  const title = fieldNamed(page, 'title')?.value
  const text = title?.kind === 'scalar' && typeof title.value === 'string' ? title.value : ''
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
