import type { FrontMatter } from '../../frontmatter/frontMatter'
import { isLineOfMarks } from '../borders/head'
import { isUsualKey } from '../usualKeys'
import { isSettled } from './isSettled'
import { readKeys, type ReadKey } from './reading'

/** How much of a body is looked at for what may belong to the front matter, in lines. */
const linesLookedAt = 40

/**
 * Whether a fix of the `---` lines takes all of the front matter in and nothing of the body: YAML takes it, and neither
 * begins or ends with what may belong to the other.
 */
export function keepsBorders(text: string, before: FrontMatter, fixed: string, after: FrontMatter): boolean {
  if (!before.borders && !after.borders) return lettersOf(text) === lettersOf(fixed)
  if (!after.borders || !isReadAsMapping(after)) return false
  if (lettersOf(text) !== lettersOf(fixed)) return false
  const keys = readKeys(fixed, after)
  const known = before.errors.length > 0 ? [] : readKeys(text, before)
  const isSame = known.every(({ path }) => keys.some((key) => key.path === path))
  const areKeys = keys.every(looksLikeKey)
  const areWhole = !keys.some(endsInMarks)
  const lines = fixed.slice(after.borders.yaml.start, after.borders.yaml.end).split('\n')
  if (lines.some(isLineOfMarks)) return false
  return isSame && isSettled(fixed, keys) && areKeys && areWhole && !beginsInFrontMatter(fixed, after)
}

function isReadAsMapping({ errors, root }: FrontMatter): boolean {
  return errors.length === 0 && root?.kind === 'mapping'
}

/** Whether people would write it as a key, and not as the first words of a sentence. */
function looksLikeKey({ path, name }: ReadKey): boolean {
  return path.includes('.') || isUsualKey(name) || /^[\p{Ll}_][\p{L}\p{N}_.-]*$/u.test(name)
}

/** Whether a line of the borders was read as the end of the value. */
function endsInMarks({ value }: ReadKey): boolean {
  return typeof value === 'string' && /(?:^|\s)[-–—*+]{2,}$/.test(value)
}

function lettersOf(source: string): string {
  return [...source.replace(/^(?:```|~~~)ya?ml|[^\p{L}\p{N}]+/gu, '')].sort().join('')
}

/** Whether the lines below may be front matter: a key, an item, an indented line or a comment at their start. */
function beginsInFrontMatter(text: string, { borders, root }: FrontMatter): boolean {
  const body = text.slice(borders!.whole.end)
  const lines = body.split(/\r?\n/, linesLookedAt)
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first < 0) return false
  const end = lines.findIndex((line, at) => at > first && line.trim() === '')
  const paragraph = lines.slice(first, end < 0 ? undefined : end)
  const isOpen = root?.kind === 'mapping' && lastIsEmpty(root)
  return (
    paragraph.some(isKeyLine) ||
    lines.some(hasUsualKey) ||
    paragraph.some(isLineOfMarks) ||
    /^[ \t]+\S/.test(lines[first]!) ||
    (isOpen && /^[-*] /.test(lines[first]!)) ||
    isCommentAboveKey(lines.slice(first))
  )
}

function isKeyLine(line: string): boolean {
  return /^\s*["']?[A-Za-z_][\w-]*["']?[ \t]*[:：](?:\s|$)/.test(line)
}

function hasUsualKey(line: string): boolean {
  return isUsualKey(/^["']?([\w-]+)["']?[ \t]*[:：]/.exec(line)?.[1] ?? '')
}

/** Whether the first line is a comment, and a key is the first thing below that is none. */
function isCommentAboveKey([comment = '', ...below]: readonly string[]): boolean {
  if (!comment.startsWith('#')) return false
  const next = below.find((line) => line.trim() !== '' && !line.startsWith('#'))
  return next !== undefined && isKeyLine(next)
}

function lastIsEmpty({ pairs }: Extract<FrontMatter['root'], { kind: 'mapping' }>): boolean {
  const last = pairs.at(-1)?.value
  return last?.kind === 'scalar' && (last.value === null || last.value === '')
}
