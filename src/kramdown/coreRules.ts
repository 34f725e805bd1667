import type { MarkdownIt, StateCore } from 'markdown-it'

type CoreRule = (state: StateCore) => void

/** The rules of markdown-it's core that parse: a document of the dialect is parsed by `block` alone. */
const PARSING = ['normalize', 'block', 'inline', 'linkify', 'replacements', 'smartquotes', 'text_join']

/** What became of a document: parsed, left to the rules that were there, or that with something to do to its blocks. */
export type Taken = 'parsed' | 'other' | (() => void)

/**
 * Lets `parse` take the place of markdown-it's parsing rules for the documents that it wants. The others go through the
 * rules that were there. Rules that others add to the chain see both.
 */
export function takeOver({ core }: MarkdownIt, parse: (state: StateCore) => Taken): void {
  const taken = new WeakMap<StateCore, Taken>()
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

/** The function behind a rule's name, which a ruler does not give out: the one that goes when the rule is disabled. */
function ruleNamed(ruler: MarkdownIt['core']['ruler'], name: string): CoreRule | undefined {
  const all = [...ruler.getRules('')]
  if (ruler.disable(name, true).length === 0) return undefined
  const others = new Set(ruler.getRules(''))
  const rule = all.find((candidate) => !others.has(candidate))
  if (rule !== undefined) ruler.enable(name)
  return rule
}
