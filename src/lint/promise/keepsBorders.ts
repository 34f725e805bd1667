import type { FrontMatter } from '../../frontmatter/frontMatter'
import { isLineOfMarks } from '../borders/head'
import { isUsualKey } from '../usualKeys'
import { isSettled } from './isSettled'
import { dropsLines, readKeys } from './reading'

/** How much of a body is looked at for what may belong to the front matter, in lines. */
const linesLookedAt = 40

/**
 * Whether a fix of the `---` lines takes all of the front matter in and nothing of the body: YAML takes it, and neither
 * begins or ends with what may belong to the other.
 */
export function keepsBorders(text: string, before: FrontMatter, fixed: string, after: FrontMatter): boolean {
  if (lettersOf(text) !== lettersOf(fixed)) return false
  if (!before.borders && !after.borders) return true
  if (!isTakenWhole(fixed, after)) return false
  const keys = readKeys(fixed, after)
  const known = before.errors.length > 0 ? [] : readKeys(text, before)
  const isSame = known.every(({ path }) => keys.some((key) => key.path === path))
  const areKeys = keys.every(
    ({ path, name }) => path.includes('.') || isUsualKey(name) || /^[\p{Ll}_][\p{L}\p{N}_.-]*$/u.test(name),
  )
  const areWhole = !keys.some(({ value }) => typeof value === 'string' && /(?:^|\s)[-–—*+]{2,}$/.test(value))
  const { yaml } = after.borders!
  const lines = fixed.slice(yaml.start, yaml.end).split('\n')
  if (lines.some(isLineOfMarks)) return false
  if (!isSame || !isSettled(fixed, keys) || !areKeys || !areWhole) return false
  return !beginsInFrontMatter(fixed, after) && !isSplitParagraph(text, fixed, after)
}

function isTakenWhole(text: string, { borders, errors, root }: FrontMatter): boolean {
  return (
    borders !== undefined && errors.length === 0 && root?.kind === 'mapping' && !dropsLines(text, root, borders.yaml)
  )
}

function lettersOf(source: string): string {
  return [...source.replace(/^(?:```|~~~)ya?ml|[^\p{L}\p{N}]+/gu, '')].sort().join('')
}

/** Whether a closing line is new, and what is right below it may belong to what is above: no empty line tells them apart. */
function isSplitParagraph(text: string, fixed: string, { borders }: FrontMatter): boolean {
  const body = fixed.slice(borders!.whole.end)
  const above = text.slice(0, text.length - body.length).split(/\r?\n/)
  const last = above.at(-1) === '' ? above.at(-2) : above.at(-1)
  return !isLineOfMarks(last ?? '') && /^[^\S\r\n]*\S/.test(body)
}

/** Whether the lines below may be front matter: a key, an item, an indented line or a comment at their start. */
function beginsInFrontMatter(text: string, { borders, root }: FrontMatter): boolean {
  const body = text.slice(borders!.whole.end)
  const lines = body.split(/\r?\n/, linesLookedAt)
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first < 0) return false
  const end = lines.findIndex((line, at) => at > first && line.trim() === '')
  const paragraph = lines.slice(first, end < 0 ? undefined : end)
  const isKeyLine = (line: string) => /^\s*["']?[A-Za-z_][\w-]*["']?[ \t]*[:：](?:\s|$)/.test(line)
  const isUsual = (line: string) => isUsualKey(/^["']?([\w-]+)["']?[ \t]*[:：]/.exec(line)?.[1] ?? '')
  const isOpen = root?.kind === 'mapping' && lastIsEmpty(root)
  return (
    paragraph.some((line) => isKeyLine(line) || isLineOfMarks(line)) ||
    lines.some(isUsual) ||
    /^[ \t]+\S/.test(lines[first]!) ||
    (isOpen && /^[-*] /.test(lines[first]!)) ||
    (/^#/.test(lines[first]!) && isKeyLine(belowComments(lines.slice(first + 1)) ?? ''))
  )
}

function belowComments(lines: readonly string[]): string | undefined {
  return lines.find((line) => line.trim() !== '' && !line.startsWith('#'))
}

function lastIsEmpty({ pairs }: Extract<FrontMatter['root'], { kind: 'mapping' }>): boolean {
  const last = pairs.at(-1)?.value
  return last?.kind === 'scalar' && (last.value === null || last.value === '')
}
