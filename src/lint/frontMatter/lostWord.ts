import { yamlLinesIn, type YamlLine } from '../../frontmatter/entries'
import type { Scalar } from '../../frontmatter/node'
import { fieldsOf, itemsOf } from '../fields'
import { quoteFix } from '../fixes'
import type { LintedPage, Rule } from '../rule'

/**
 * Reports `title: &x y`. YAML reads `&x` as an anchor and `!x` as a tag, so the value is `y`
 * (https://yaml.org/spec/1.1/#id899912). `*x` is an alias, and without an anchor of that name the value is empty.
 */
export const lostWord: Rule = {
  id: 'lost-word',
  severity: 'warning',
  safe: 'only',

  *check(page: LintedPage) {
    const { text, frontMatter } = page
    if (!frontMatter.borders || !/[&!*]/.test(text.slice(frontMatter.borders.yaml.start, frontMatter.borders.yaml.end)))
      return
    const entries = yamlLinesIn(text, frontMatter.borders.yaml)
    for (const node of scalars(page)) {
      const entry = entries.find(({ line }) => line.start <= node.span.start && node.span.start <= line.end)
      const word = entry && (entry.key ?? entry.isItem) ? firstWord(text, entry) : undefined
      if (!entry || word === undefined || !isLost(text, entry, node, word)) continue
      yield { span: entry.value, message: { key: 'lost-word', args: { word } }, fixes: [quoteFix(text, entry.value)] }
    }
  },
}

function firstWord(text: string, { value: { start, end } }: YamlLine): string | undefined {
  const word =
    /^(?:&[^\s,[\]{}]+(?=\s)|!(?!!|ruby\/|binary)[^\s,[\]{}]*(?=\s)|!(?:!?!)?[^\s,[\]{}!]*(?:![^\s,[\]{}]*)?$|\*\S+$)/.exec(
      text.slice(start, end),
    )
  return word?.[0]
}

function scalars(page: LintedPage): Scalar[] {
  return fieldsOf(page)
    .filter(({ name }) => name !== 'date')
    .flatMap(({ value }) => (value.kind === 'list' && !value.isFlow ? itemsOf(value) : [value]))
    .filter((node) => node.kind === 'scalar')
}

/**
 * Whether a word is lost. An anchor that an alias refers to is intended, and so is a tag before a quoted or folded
 * string.
 */
function isLost(text: string, { value }: YamlLine, node: Scalar, word: string): boolean {
  if (word.startsWith('*')) return node.isAlias === true && node.value === null
  if (word.startsWith('!') && node.span.start === node.span.end)
    return node.value === null && !word.startsWith('!!binary')
  if (/^["'|>]/.test(text.slice(node.span.start))) return false
  const isRest = node.span.start > value.start && node.span.end <= value.end && !node.isQuoted && !node.isAlias
  return isRest && !(word.startsWith('&') && text.includes(`*${word.slice(1)}`))
}
