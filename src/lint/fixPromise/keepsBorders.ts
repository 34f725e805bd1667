import type { Borders } from '../../frontmatter/borders'
import type { FrontMatter } from '../../frontmatter/frontMatter'
import { textOf } from '../../text/span'
import { isLikelyBorder } from '../borders/likelyFrontMatter'
import { isUsualKey } from '../isUsualKey'
import { hasAllKeys } from './hasAllKeys'
import { dropsLines, readKeys, type ReadKey } from './readKeys'

/** The number of lines of the body that are searched for keys of the front matter. */
const searchedLines = 40

/**
 * Whether a fix of the `---` lines encloses the whole front matter and nothing of the body. The front matter must be
 * valid YAML, and neither part may begin or end with lines that may belong to the other.
 */
export function keepsBorders(text: string, before: FrontMatter, fixed: string, after: FrontMatter): boolean {
  if (lettersOf(text) !== lettersOf(fixed)) return false
  if (!before.borders && !after.borders) return true
  const { borders } = after
  if (!borders || !isReadCompletely(fixed, after, borders)) return false
  const keys = readKeys(fixed, after)
  const known = before.errors.length > 0 ? [] : readKeys(text, before)
  const isSame = known.every(({ path }) => keys.some((key) => key.path === path))
  const lines = textOf(fixed, borders.yaml).split('\n')
  if (lines.some(isLikelyBorder) || !isSame || !hasAllKeys(fixed, keys) || !keys.every(isLikelyKey)) return false
  const body = fixed.slice(borders.whole.end)
  return !beginsInFrontMatter(body, after) && !isSplitParagraph(text, body)
}

/** Whether a key is nested or has a usual name, and its value does not end in a line of dashes. */
function isLikelyKey({ path, name, value }: ReadKey): boolean {
  const isUsualName = path.includes('.') || isUsualKey(name) || /^[\p{Ll}_][\p{L}\p{N}_.-]*$/u.test(name)
  return isUsualName && !(typeof value === 'string' && /(?:^|\s)[-–—*+]{2,}$/.test(value))
}

function isReadCompletely(text: string, { errors, root }: FrontMatter, { yaml }: Borders): boolean {
  return errors.length === 0 && root?.kind === 'mapping' && !dropsLines(text, root, yaml)
}

function lettersOf(source: string): string {
  return [...source.replace(/^(?:```|~~~)ya?ml|[^\p{L}\p{N}]+/gu, '')].sort().join('')
}

/** Whether the fix inserted a closing line within a paragraph, so that the body does not begin with a blank line. */
function isSplitParagraph(text: string, body: string): boolean {
  const above = text.slice(0, text.length - body.length).split(/\r?\n/)
  const last = above.at(-1) === '' ? above.at(-2) : above.at(-1)
  return !isLikelyBorder(last ?? '') && /^[^\S\r\n]*\S/.test(body)
}

/** Whether the body begins with lines that may be front matter: a key, an item, an indented line or a comment. */
function beginsInFrontMatter(body: string, { root }: FrontMatter): boolean {
  const lines = body.split(/\r?\n/, searchedLines)
  const start = lines.findIndex((line) => line.trim() !== '')
  const first = lines[start]
  if (first === undefined) return false
  const end = lines.findIndex((line, at) => at > start && line.trim() === '')
  const paragraph = lines.slice(start, end < 0 ? undefined : end)
  const isKeyLine = (line: string) => /^\s*["']?[A-Za-z_][\w-]*["']?[ \t]*[:：](?:\s|$)/.test(line)
  const isUsual = (line: string) => isUsualKey(/^["']?([\w-]+)["']?[ \t]*[:：]/.exec(line)?.[1] ?? '')
  const isOpen = root?.kind === 'mapping' && lastIsEmpty(root)
  return (
    paragraph.some((line) => isKeyLine(line) || isLikelyBorder(line)) ||
    lines.some(isUsual) ||
    /^[ \t]+\S/.test(first) ||
    (isOpen && /^[-*] /.test(first)) ||
    (/^#/.test(first) && isKeyLine(belowComments(lines.slice(start + 1)) ?? ''))
  )
}

function belowComments(lines: readonly string[]): string | undefined {
  return lines.find((line) => line.trim() !== '' && !line.startsWith('#'))
}

function lastIsEmpty({ pairs }: Extract<FrontMatter['root'], { kind: 'mapping' }>): boolean {
  const last = pairs.at(-1)?.value
  return last?.kind === 'scalar' && (last.value === null || last.value === '')
}
