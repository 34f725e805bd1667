import type { MarkdownIt, StateCore } from 'markdown-it'

type CoreRule = (state: StateCore) => void

/** The core rules of markdown-it that parse. They are skipped for documents that the dialect has parsed. */
const PARSING = ['normalize', 'block', 'inline', 'linkify', 'replacements', 'smartquotes', 'text_join']

/**
 * What the dialect did with a document. `parsed`: it parsed the document. `other`: the original rules parse it. A
 * function: the original rules parse it, and the function must be called after the `block` rule.
 */
export type ParseOutcome = 'parsed' | 'other' | (() => void)

/**
 * Replaces markdown-it's parsing rules by `parse`. The original rules still read the documents that `parse` does not
 * parse. Rules that other plugins add to the chain run for all documents.
 */
export function replaceParsing({ core }: MarkdownIt, parse: (state: StateCore) => ParseOutcome): void {
  const taken = new WeakMap<StateCore, ParseOutcome>()
  const before = new Map(PARSING.map((name) => [name, ruleNamed(core.ruler, name)]))
  for (const [name, rule] of before)
    if (rule !== undefined)
      core.ruler.at(name, (state) => {
        if (name === 'normalize') taken.set(state, parse(state))
        const how = taken.get(state)
        if (how !== 'parsed') rule(state)
        if (name === 'block' && typeof how === 'function') how()
      })
}

/**
 * The function of a named rule. A ruler does not expose it, so this disables the rule and finds the function that is
 * missing.
 */
function ruleNamed(ruler: MarkdownIt['core']['ruler'], name: string): CoreRule | undefined {
  const all = [...ruler.getRules('')]
  if (ruler.disable(name, true).length === 0) return undefined
  const others = new Set(ruler.getRules(''))
  const rule = all.find((candidate) => !others.has(candidate))
  if (rule !== undefined) ruler.enable(name)
  return rule
}
