import { yamlLinesIn, type YamlLine } from '../../src/frontmatter/entries'
import { findFrontMatter } from '../../src/frontmatter/borders'

/** A healthy post after some damage. */
export interface Damaged {
  readonly text: string
  /** A description of the damage. */
  readonly what: string
  /** The top-level keys whose lines were touched; `undefined` if the `---` lines were. */
  readonly touched: ReadonlySet<string>
}

type Random = () => number

/** A line of a front matter, and the top-level keys that it belongs to. */
interface Line {
  readonly text: string
  readonly keys: readonly string[]
}

type Damage = (
  lines: Line[],
  pick: <T>(from: readonly T[]) => T,
  between: (least: number, most: number) => number,
) => Line[] | undefined

/** The kinds of damage to lines, punctuation and spaces of a front matter, by name. */
const damages: Readonly<Record<string, Damage>> = {
  'line moved': (lines, _, between) => {
    const [from, to] = [between(0, lines.length), between(0, lines.length)]
    const rest = lines.filter((_line, at) => at !== from)
    const around = [rest[to - 1], rest[to], lines[from - 1], lines[from + 1]].flatMap((line) => line?.keys ?? [])
    return [...rest.slice(0, to), { ...lines[from]!, keys: [...lines[from]!.keys, ...around] }, ...rest.slice(to)]
  },
  'lines joined': (lines, _, between) => join(lines, between(0, lines.length - 1), ''),
  'lines joined by a space': (lines, _, between) => join(lines, between(0, lines.length - 1), ' '),
  'line split': (lines, pick, between) => {
    const at = between(0, lines.length)
    const { text, keys } = lines[at]!
    const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
    const place = spaces.length > 0 ? pick(spaces) : between(0, text.length)
    return splice(lines, at, 1, [
      { text: text.slice(0, place), keys },
      { text: text.slice(place).trimStart(), keys },
    ])
  },
  'line dropped': (lines, _, between) => {
    const at = between(0, lines.length)
    const below = lines[at + 1]
    return splice(
      lines,
      at,
      2,
      below ? [{ ...below, keys: [...below.keys, ...lines[at]!.keys, ...(lines[at - 1]?.keys ?? [])] }] : [],
    )
  },
  'line doubled': (lines, _, between) => {
    const at = between(0, lines.length)
    return splice(lines, at, 0, [lines[at]!])
  },
  'mark dropped': onMark(() => ''),
  'mark doubled': onMark((mark) => mark + mark),
  'mark for another': onMark((_mark, pick) => pick([...'\'"[]{}:,#-&*!|>%@`'])),
  'foreign mark': onMark((mark, pick) => pick(foreign[mark] ?? ['\u00a0', '\u3000', '\u200b'])),
  'mark put in': (lines, pick, between) =>
    change(lines, between, (text) => {
      const at = between(0, text.length + 1)
      return (
        text.slice(0, at) +
        pick([...'\'"[]{}:,#-&*!|>%@`', '\t', '\u00a0', '\u200b', ': ', ', ', ' #']) +
        text.slice(at)
      )
    }),
  'space dropped': (lines, pick, between) =>
    change(lines, between, (text) => {
      const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
      const at = spaces.length > 0 ? pick(spaces) : 0
      return text.slice(0, at) + text.slice(at + 1)
    }),
  indented: (lines, pick, between) => change(lines, between, (text) => pick([' ', '  ', '\t', '    ']) + text),
  outdented: (lines, _, between) => change(lines, between, (text) => text.replace(/^\s+/, '')),
  'blank line': (lines, _, between) => putIn(lines, between(0, lines.length + 1), ''),
  comment: (lines, pick, between) =>
    putIn(
      lines,
      between(0, lines.length + 1),
      pick(['<!-- note -->', '// note', '[//]: # (note)', '> note', '# note', 'note']),
    ),
  'closing line': (lines, pick) => [
    ...lines.slice(0, -1),
    {
      text: pick([
        '',
        '--',
        '----',
        '- - -',
        '***',
        '——',
        '  ---',
        '---\u00a0',
        '\\---',
        '...',
        '------------',
        '+++',
        '---x',
      ]),
      keys: [],
    },
  ],
  'opening line': (lines, pick) => [
    {
      text: pick([
        '',
        '--',
        '----',
        '- - -',
        '***',
        '——',
        ' ---',
        '\u00a0---',
        '\\---',
        '\n---',
        "'---",
        '+++',
        'Draft\n---',
      ]),
      keys: [],
    },
    ...lines.slice(1),
  ],
}

const foreign: Readonly<Record<string, readonly string[]>> = {
  '"': ['“', '”', '«', '„', '＂'],
  "'": ['‘', '’', '´'],
  ':': ['：', '﹕'],
  ',': ['，', '、'],
  '[': ['［', '【'],
  ']': ['］', '】'],
  '-': ['–', '—', '−'],
  '#': ['＃'],
  '{': ['｛'],
  '}': ['｝'],
}

function onMark(put: (mark: string, pick: <T>(from: readonly T[]) => T) => string): Damage {
  return (lines, pick, between) =>
    change(lines, between, (text) => {
      const marks = [...text.matchAll(/[^\p{L}\p{N}\s]/gu)]
      if (marks.length === 0) return undefined
      const { index, 0: mark } = pick(marks)
      return text.slice(0, index) + put(mark, pick) + text.slice(index + mark.length)
    })
}

function change(
  lines: Line[],
  between: (least: number, most: number) => number,
  by: (text: string) => string | undefined,
) {
  const at = between(0, lines.length)
  const text = by(lines[at]!.text)
  const keys = [...lines[at]!.keys, ...(lines[at - 1]?.keys ?? [])]
  return text === undefined ? undefined : splice(lines, at, 1, [{ keys, text }])
}

function putIn(lines: readonly Line[], at: number, text: string): Line[] {
  return splice(lines, at, 0, [{ text, keys: [...(lines[at - 1]?.keys ?? []), ...(lines[at]?.keys ?? [])] }])
}

function join(lines: Line[], at: number, by: string): Line[] | undefined {
  const [first, second] = [lines[at], lines[at + 1]]
  if (!first || !second) return undefined
  return splice(lines, at, 2, [
    { text: first.text + by + second.text.trimStart(), keys: [...first.keys, ...second.keys] },
  ])
}

function splice(lines: readonly Line[], at: number, count: number, put: readonly Line[]): Line[] {
  return [...lines.slice(0, at), ...put, ...lines.slice(at + count)]
}

/** The post with up to three damages; `undefined` if it has no front matter or one of them is impossible. */
export function damage(text: string, random: Random): Damaged | undefined {
  const borders = findFrontMatter(text)
  if (!borders) return undefined
  const body = text.slice(borders.yaml.end).replace(/^.*(?:\r?\n|$)/, '')
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const entries = yamlLinesIn(text, borders.yaml)
  let lines: Line[] = [
    { text: '---', keys: [] },
    ...linesOf(text.slice(0, borders.yaml.end), borders.yaml.start, entries),
    { text: '---', keys: [] },
  ]
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least))
  const names: string[] = []
  const touched = new Set<string>()
  for (let left = random() < 0.6 ? 1 : random() < 0.7 ? 2 : 3; left > 0; left -= 1) {
    const name = pick(Object.keys(damages))
    const isBorder = name.endsWith('ing line')
    const next = damages[name]!(isBorder ? lines : lines.slice(1, -1), pick, between)
    if (!next) return undefined
    const all = isBorder ? next : [lines[0]!, ...next, lines.at(-1)!]
    for (const line of all) if (!lines.includes(line)) for (const key of line.keys) touched.add(key)
    if (name === 'line doubled')
      for (const line of all)
        if (all.indexOf(line) !== all.lastIndexOf(line)) for (const key of line.keys) touched.add(key)
    lines = all.flatMap((line) => line.text.split('\n').map((part) => ({ ...line, text: part })))
    names.push(name)
  }
  return { text: lines.map((line) => line.text + eol).join('') + body, what: names.join(' + '), touched }
}

function linesOf(text: string, start: number, entries: readonly YamlLine[]): Line[] {
  let keys: string[] = []
  let at = start
  return text
    .slice(start)
    .replace(/\r?\n$/, '')
    .split('\n')
    .map((line) => {
      const entry = entries.find((each) => each.line.start === at)
      if (entry?.key && !entry.isItem && entry.indent.end === entry.line.start) keys = [entry.key.name]
      at += line.length + 1
      return { text: line.replace(/\r$/, ''), keys }
    })
}
