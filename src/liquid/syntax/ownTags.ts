import { includeParts } from './includeParts'
import { fragment, hasFragment, isBlank, space, strip } from './patterns'

/** A tag as Liquid or Jekyll reads it. */
export interface OwnTag {
  /** True where it goes on to `{% endNAME %}`. */
  readonly isBlock?: boolean
  /** True where what stands in it is not always run: a condition, a loop, a comment. */
  readonly isConditional?: boolean
  /** The tags that may part its block, and whether their markup is refused. */
  readonly parts?: Readonly<Record<string, (markup: string) => boolean>>
  /** Whether its markup is refused, which stops the build. */
  readonly refuses?: (markup: string) => boolean
  /** How it is written. */
  readonly form: string
}

const never = () => false
const conditions = { elsif: refusesCondition, else: never }
const assignment = new RegExp(`[\\w\\-.[\\]]\\)?${space}*=`)
const loop = new RegExp(`^[\\w-]+${space}+in${space}+${fragment}`)
const row = new RegExp(`\\w${space}+in${space}+${fragment}`)
const cycle = new RegExp(`^${fragment}`)

/**
 * The tags of Liquid 4 (https://github.com/Shopify/liquid/tree/v4.0.4/lib/liquid/tags) and of Jekyll
 * (https://github.com/jekyll/jekyll/tree/master/lib/jekyll/tags), with what they refuse. Jekyll asks Liquid to be lenient.
 */
export const ownTags: Readonly<Record<string, OwnTag>> = {
  assign: { refuses: (markup) => !assignment.test(markup), form: 'assign name = value' },
  break: { form: 'break' },
  capture: { isBlock: true, refuses: (markup) => !/[\w\-.[\]]/.test(markup), form: 'capture name' },
  case: {
    ...{ isBlock: true, isConditional: true, refuses: (markup) => !hasFragment(markup), form: 'case value' },
    parts: { when: (markup) => !hasFragment(markup), else: (markup) => !isBlank(markup) },
  },
  comment: { isBlock: true, isConditional: true, form: 'comment' },
  continue: { form: 'continue' },
  cycle: { refuses: (markup) => !cycle.test(markup), form: "cycle 'one', 'two'" },
  decrement: { form: 'decrement name' },
  for: {
    ...{ isBlock: true, isConditional: true, refuses: (markup) => !loop.test(markup), form: 'for item in list' },
    parts: { else: never },
  },
  highlight: { isBlock: true, refuses: refusesHighlight, form: 'highlight language' },
  if: { isBlock: true, isConditional: true, parts: conditions, refuses: refusesCondition, form: 'if condition' },
  ifchanged: { isBlock: true, isConditional: true, form: 'ifchanged' },
  include: { refuses: refusesInclude, form: "include file.html name='value'" },
  include_relative: { refuses: refusesInclude, form: "include_relative file.md name='value'" },
  increment: { form: 'increment name' },
  link: { form: 'link path/of/file.md' },
  post_url: { refuses: refusesPostUrl, form: 'post_url 2024-05-01-name' },
  raw: { isBlock: true, isConditional: true, refuses: (markup) => !isBlank(markup), form: 'raw' },
  tablerow: {
    ...{ isBlock: true, isConditional: true, refuses: (markup) => !row.test(markup), form: 'tablerow item in list' },
  },
  unless: {
    isBlock: true,
    isConditional: true,
    parts: conditions,
    refuses: refusesCondition,
    form: 'unless condition',
  },
}

/** The tag of that name that Liquid or Jekyll brings. */
export function ownTag(name: string): OwnTag | undefined {
  return Object.hasOwn(ownTags, name) ? ownTags[name] : undefined
}

/** Longer conditions than a person writes are not looked into. */
const longest = 2_000
const operator = `\\b(?:${space}?and${space}?|${space}?or${space}?)\\b`
const expressions = new RegExp(`${operator}|(?:${space}*(?!${operator})(?:${fragment}|\\S+)${space}*)+`, 'g')

/** `If#lax_parse`: parts and operators take turns, and every part has something to compare. */
function refusesCondition(markup: string): boolean {
  if (markup.length > longest) return false
  const parts = [...markup.matchAll(expressions)].map(([part]) => part)
  if (!hasFragment(parts.pop() ?? '')) return true
  while (parts.length > 0) {
    const between = strip(parts.pop()!)
    if (!hasFragment(parts.pop() ?? '') || !['and', 'or'].includes(between)) return true
  }
  return false
}

const highlight = /^[a-zA-Z0-9.+#_-]+(?:[ \t\r\n\f\v]+\w+(?:=(?:\w+|"(?:[0-9]+[ \t\r\n\f\v])*[0-9]+"))?)*$/m

/** `HighlightBlock::SYNTAX`. */
function refusesHighlight(markup: string): boolean {
  return markup.length > longest || !highlight.test(strip(markup))
}

const parameter = `[\\w-]+${space}*=${space}*(?:"[^"\\\\]*(?:\\\\[^\\n][^"\\\\]*)*"|'[^'\\\\]*(?:\\\\[^\\n][^'\\\\]*)*'|[\\w.-]+)`
const parameters = new RegExp(`^${space}*(?:${parameter}(?=${space}|$)${space}*)*$`)

/** `IncludeTag#initialize`: the file, then nothing but `name=value`. */
function refusesInclude(markup: string): boolean {
  if (markup.length > longest) return false
  const { file, rest } = includeParts(markup)
  return file === '' || !parameters.test(rest)
}

/** `PostComparer::MATCHER`. */
function refusesPostUrl(markup: string): boolean {
  return !/^(?:.+\/)*\d+-\d+-\d+-.*$/m.test(strip(markup).replace(/^\//, ''))
}
