import type { Answer } from './cases'
import { ours } from './ours'

/** The difference between our rendering and Jekyll's; `undefined` if there is none. */
export function difference(template: string, { text, error }: Answer): string | undefined {
  if (text?.includes('MethodLiteral:0x')) return undefined // an address in Ruby's memory
  const rendered = ours(template)
  const problems = rendered.problems.map(({ message }) => JSON.stringify(message)).join(' ')
  if (error !== undefined)
    return problems === '' ? `stops: ${error}\n  ours:  ${JSON.stringify(rendered.text)}` : undefined
  if (problems === '' && comparable(rendered.text) === comparable(text!)) return undefined
  return `Jekyll: ${JSON.stringify(text)}\n  ours:  ${JSON.stringify(rendered.text)} ${problems}`
}

/** The text without the spans that Rouge puts around the tokens of code. */
export function comparable(text: string): string {
  return text.replace(/<span class="(?!hll)\w{1,3}">([^<]*)<\/span>/g, '$1')
}
