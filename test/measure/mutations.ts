import { yamlLinesIn, type YamlLine } from '../../src/frontmatter/entries'
import { readFrontMatter } from '../../src/frontmatter/frontMatter'

/** A healthy post with one typo, and the line of the typo, counted from 1. */
export interface Slip {
  readonly text: string
  readonly line: number
  /** The text that the author meant, if that is not the healthy post; `undefined` if nobody can know it. */
  readonly meant?: string | undefined
}

type Mutation = (post: Post) => Slip | undefined

export interface Post {
  readonly text: string
  readonly entries: readonly YamlLine[]
  readonly pick: <T>(from: readonly T[]) => T
}

/** Prepares a post for typos; `undefined` if it has no front matter. */
export function postOf(text: string, random: () => number): Post | undefined {
  const { borders } = readFrontMatter(text)
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!
  return borders && { text, entries: yamlLinesIn(text, borders.yaml), pick }
}

/** The kinds of typos that authors make, by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'closing quote lost': onValue(/^(["']).*\1$/, (value) => value.slice(0, -1)),
  'opening quote lost': onValue(/^(["']).*\1$/, (value) => value.slice(1)),
  'quote within quotes': onValue(/^".* .*"$/, (value) => value.replace(/ (\S+)/, ' "$1"'), innerText),
  'text after the quotes': onValue(/^".*"$/, (value) => `${value} again`, asText),
  'bracket not closed': onValue(/^\[.*\]$/, (value) => value.slice(0, -1)),
  'bracket not opened': onValue(/^\[.*,.*\]$/, (value) => value.slice(1)),
  'comma twice': onValue(/^\[.*,.*\]$/, (value) => value.replace(',', ',,')),
  'colon and space in a value': onKey(/^title$/, /^[^"'[{|>]/, (value) => value.replace(/ |$/, ': ') + 'x', asText),
  'quotes off a colon': onValue(/^".*: .*"$/, (value) => value.slice(1, -1)),
  'at sign first': onKey(/^(title|author|description)$/, /^[^"'[{|>]/, (value) => `@${value}`, asText),
  'backtick first': onKey(/^(title|description)$/, /^[^"'[{|>]/, (value) => `\`${value}\``, asText),
  'percent first': onKey(/^(title|description)$/, /^[^"'[{|>]/, (value) => `%${value}`, asText),
  'typographic quotes': onValue(/^".*: .*"$/, (value) => `“${value.slice(1, -1)}”`),
  'backslash in quotes': onValue(/^".* .*"$/, (value) => value.replace(' ', '\\d '), innerText),
  'space after the colon lost': onEntry(
    ({ key, value }) => key && value.start < value.end,
    (line) => line.replace(/:[ \t]+/, ':'),
  ),
  'no-break space after the colon': onEntry(
    ({ key, value }) => key && value.start < value.end,
    (line) => line.replace(/:[ \t]+/, ':\u00a0'),
  ),
  'full-width colon': onEntry(
    ({ key, value }) => key && value.start < value.end,
    (line) => line.replace(/:[ \t]+/, '：'),
  ),
  'colon lost': onEntry(
    ({ key, value }) => key && value.start < value.end,
    (line) => line.replace(/:/, ''),
  ),
  'space before a key': onEntry(
    ({ key, indent }) => key && indent.start === indent.end,
    (line) => ` ${line}`,
    1,
  ),
  'space before the first key': ({ text, entries }) => {
    const first = entries[0]?.key && entries.length > 1 ? entries[0].line.start : undefined
    if (first === undefined) return undefined
    return { text: `${text.slice(0, first)} ${text.slice(first)}`, line: lineAt(text, first) }
  },
  'tab before a key': onEntry(
    ({ key, indent }) => key && indent.start === indent.end,
    (line) => `\t${line}`,
    1,
  ),
  'tab before an item': onEntry(
    ({ isItem, indent }) => isItem && indent.start < indent.end,
    (line) => line.replace(/^ +/, '\t'),
  ),
  'space after the dash lost': onEntry(
    ({ isItem, key }) => isItem && !key,
    (line) => line.replace(/- +/, '-'),
  ),
  'two keys on one line': joined,
  'control character': onValue(/^[^"'[{|>].*/, (value) => `${value}\u0008`),
  'zero-width space before a key': onEntry(
    ({ key }) => key,
    (line) => `\u200b${line}`,
    1,
  ),
  'key with a capital': onEntry(
    ({ key }) => /^(title|tags|categories|layout|date)$/.test(key?.name ?? ''),
    (line) => line.replace(/^./, (letter) => letter.toUpperCase()),
  ),
  'letter twice in a key': onEntry(
    ({ key }) => /^(title|categories|layout)$/.test(key?.name ?? ''),
    (line) => line.replace(/(t|g|y)/, '$1$1'),
  ),
  'letters of a key in each other’s place': onEntry(
    ({ key }) => /^(title|categories|layout)$/.test(key?.name ?? ''),
    (line) => line.replace(/^(.)(.)(.)/, '$1$3$2'),
  ),
  'commas without brackets': onKey(/^(tags|categories)$/, /^\[[^"']*,.*\]$/, (value) => value.slice(1, -1)),
  'month 13': onKey(/^date$/, /^\d{4}-\d\d-\d\d/, (value) => value.replace(/-\d\d-/, '-13-')),
  'digit too many': onKey(/^date$/, /^\d{4}-\d\d-\d\d/, (value) => value.replace(/-(\d\d)(?!-)/, '-0$1')),
  'date emptied': onKey(
    /^date$/,
    /^\d/,
    () => '',
    () => undefined,
  ),
  'merge conflict': conflict,
  'closing line lost': onBorder('closing', ''),
  'closing line of four dashes': onBorder('closing', '----\n'),
  'closing line of two dashes': onBorder('closing', '--\n'),
  'closing line of a long dash': onBorder('closing', '—\n'),
  'opening line lost': onBorder('opening', ''),
  'opening line of two dashes': onBorder('opening', '--\n'),
  'opening line of four dashes': onBorder('opening', '----\n'),
  'blank line before': onBorder('opening', '\n---\n', 2),
  'space before the opening line': onBorder('opening', ' ---\n'),
  'text before': onBorder('opening', 'Draft\n---\n', 2),
}

function onEntry(isMeant: (entry: YamlLine) => unknown, change: (line: string) => string, first = 0): Mutation {
  return ({ text, entries, pick }) => {
    const entry = pick(entries.slice(first).filter((each) => isMeant(each)))
    if (!entry) return undefined
    const { start, end } = entry.line
    return { text: text.slice(0, start) + change(text.slice(start, end)) + text.slice(end), line: lineAt(text, start) }
  }
}

function onValue(pattern: RegExp, change: (value: string) => string, meant?: Meant): Mutation {
  return onKey(/./, pattern, change, meant)
}

/** The value that the author meant, from the typed value; `undefined` if nobody can know it. */
type Meant = (value: string) => string | undefined

function onKey(name: RegExp, pattern: RegExp, change: (value: string) => string, meant?: Meant): Mutation {
  return ({ text, entries, pick }) => {
    const isMeant = ({ key, value }: YamlLine) =>
      key && name.test(key.name) && pattern.test(text.slice(value.start, value.end))
    const entry = pick(entries.filter((each) => isMeant(each)))
    if (!entry) return undefined
    const { start, end } = entry.value
    const put = (value: string) => text.slice(0, start) + value + text.slice(end)
    const changed = change(text.slice(start, end))
    const slip = { text: put(changed), line: lineAt(text, start) }
    const value = meant?.(changed)
    return meant ? { ...slip, meant: value === undefined ? undefined : put(value) } : slip
  }
}

function joined({ text, entries, pick }: Post): Slip | undefined {
  const isPlain = ({ key, indent, value }: YamlLine) =>
    key && indent.start === indent.end && value.start < value.end && !/^["'[{|>]/.test(text.slice(value.start))
  const index = pick(
    [...entries.keys()].filter((at) => isPlain(entries[at]!) && entries[at + 1] && isPlain(entries[at + 1]!)),
  )
  if (index === undefined) return undefined
  const end = entries[index]!.line.end
  return { text: `${text.slice(0, end)} ${text.slice(entries[index + 1]!.line.start)}`, line: lineAt(text, end) }
}

function conflict({ text, entries, pick }: Post): Slip | undefined {
  const entry = pick(
    entries.filter(({ key, value }) => key && value.start < value.end && !/^[|>]/.test(text.slice(value.start))),
  )
  if (!entry) return undefined
  const { start, end } = entry.line
  const line = text.slice(start, end)
  const both = `<<<<<<< HEAD\n${line}\n=======\n${line} other\n>>>>>>> branch`
  return { text: text.slice(0, start) + both + text.slice(end), line: lineAt(text, start) }
}

function onBorder(which: 'opening' | 'closing', put: string, line = 1): Mutation {
  return ({ text }) => {
    const { yaml } = readFrontMatter(text).borders!
    const body = text.slice(yaml.end).replace(/^(?:---|\.\.\.)[ \t]*\r?\n?/, '')
    if (which === 'opening') return { text: put + text.slice(yaml.start), line }
    return { text: text.slice(0, yaml.end) + put + body, line: put === '' ? 1 : lineAt(text, yaml.end) }
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function asText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

function innerText(value: string): string {
  return asText(value.slice(1, -1))
}
