import { filters } from '../../../liquid/filters'
import type { LiquidToken } from '../../../liquid/tokens'
import type { Site } from '../../../site/site'
import { isWithinOneTypo } from '../../../text/isWithinOneTypo'
import { textOf, type Span } from '../../../text/span'
import { useFix } from '../../fixes'
import type { Rule } from '../../rule'
import { mayGenerate } from '../mayGenerate'

/**
 * Reports a filter whose name is a typo of a known one. Liquid ignores unknown filters. With `strict_filters`, the
 * build fails (https://jekyllrb.com/docs/configuration/liquid/).
 */
export const unknownLiquidFilter: Rule = {
  id: 'unknown-liquid-filter',
  severity: 'hint',

  *check({ text, liquid, site }) {
    const index = site?.index
    if (!index || liquid.outputs.length + liquid.certain.length === 0 || mayGenerate(index)) return
    const isStrict = hasStrictFilters(index)
    for (const token of [...liquid.outputs, ...liquid.certain.filter(({ name }) => name === 'assign')])
      for (const { name, span } of filtersIn(text, token)) {
        const meant = suggestFilter(name)
        if (meant === undefined) continue
        const key = isStrict ? 'unknown-liquid-filter.strict' : 'unknown-liquid-filter'
        const finding = { span, message: { key, args: { name } }, fixes: [useFix(text, span, meant)] } as const
        yield isStrict ? { ...finding, severity: 'error' } : finding
      }
  },
}

function hasStrictFilters({ config }: Site): boolean {
  const liquid = config.values.get('liquid')
  return liquid instanceof Map && liquid.get('strict_filters') === true
}

const quoted = /"[^"]*"|'[^']*'/g
const piped = /\|\s*(\w+)/g

/** The names of the filters in an output or a tag, with their spans. */
function* filtersIn(text: string, { markup }: LiquidToken): Generator<{ readonly name: string; readonly span: Span }> {
  const bare = textOf(text, markup).replace(quoted, (part) => '_'.repeat(part.length))
  for (const { index, 0: whole, 1: name = '' } of bare.matchAll(piped)) {
    const end = markup.start + index + whole.length
    yield { name, span: { start: end - name.length, end } }
  }
}

/** The one filter that a name may be a typo of. */
function suggestFilter(name: string): string | undefined {
  if (name.length < 4 || filters.has(name)) return undefined
  const near = [...filters.keys()].filter((each) => isWithinOneTypo(each, name))
  return near.length === 1 ? near[0] : undefined
}
