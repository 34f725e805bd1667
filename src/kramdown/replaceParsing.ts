import type { MarkdownIt, StateCore } from 'markdown-it'

type CoreRule = (state: StateCore) => void

/** The core rules of markdown-it that parse. The dialect parses its documents itself, so it skips these rules. */
const PARSING = ['normalize', 'block', 'inline', 'linkify', 'replacements', 'smartquotes', 'text_join']

/**
 * What the dialect did with a document: `parsed` it, left it to the original rules (`other`), or left it to them with a
 * function to call when they have made the blocks.
 */
export type ParseOutcome = 'parsed' | 'other' | (() => void)

/**
 * Replaces markdown-it's parsing rules by `parseTemplate` for the documents that it takes. Other documents go through the
 * original rules. Rules that other plugins add to the chain see all documents.
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

/** The function of a named rule. A ruler does not give it out, so it is found as the one that disabling removes. */
function ruleNamed(ruler: MarkdownIt['core']['ruler'], name: string): CoreRule | undefined {
  const all = [...ruler.getRules('')]
  if (ruler.disable(name, true).length === 0) return undefined
  const others = new Set(ruler.getRules(''))
  const rule = all.find((candidate) => !others.has(candidate))
  if (rule !== undefined) ruler.enable(name)
  return rule
}
